package io.luxuan.application.submit;

import io.luxuan.application.store.Setting;
import io.luxuan.programme.Programme;
import io.luxuan.round.Round;
import io.luxuan.round.opening.PreviewRound;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import java.time.LocalDateTime;
import java.util.Optional;

/** The guide of a round in preparation, as an applicant would read it on the day on which it opens. */
@UseCase
@ForStaff
class PreviewGuide {
    private final PreviewRound rounds;
    private final Setting setting;
    private final MovableClock clock;

    PreviewGuide(PreviewRound rounds, Setting setting, MovableClock clock) {
        this.rounds = rounds;
        this.setting = setting;
        this.clock = clock;
    }

    /** Empty while the draft is faulty. */
    public Optional<GuidePage> of(String draftId) {
        return rounds.of(draftId).map(this::guide);
    }

    private GuidePage guide(Round round) {
        Programme programme = setting.programme(round);
        LocalDateTime then = round.isOpenedAt(clock.now()) ? clock.now() : round.opensAt();
        return new GuidePage(round, programme, setting.form(programme), TimeLeft.from(then, round.closesAt()), null, null);
    }
}
