package io.luxuan.application.form;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.fill.Painter;
import io.luxuan.application.fill.TypedForm;
import io.luxuan.application.store.ApplicationForm;
import io.luxuan.application.store.ApplicationRow;
import io.luxuan.application.store.Setting;
import io.luxuan.application.store.Snapshot;
import io.luxuan.application.store.Source;
import io.luxuan.programme.Programme;
import io.luxuan.programme.edit.draft.ReadDrafts;
import io.luxuan.programme.form.FilledForm;
import io.luxuan.round.Round;
import io.luxuan.round.RoundSettings;
import io.luxuan.round.RoundStage;
import io.luxuan.round.opening.PreviewRound;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.permission.ForProgrammeStaff;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The form of a programme or a round that is not published yet, as an applicant would have it before them. */
@UseCase
@ForProgrammeStaff
class PreviewForm {
    private static final String NOBODY = "preview";
    private static final int DAYS = 30;

    private final ReadDrafts drafts;
    private final PreviewRound rounds;
    private final Setting setting;
    private final MovableClock clock;

    PreviewForm(ReadDrafts drafts, PreviewRound rounds, Setting setting, MovableClock clock) {
        this.drafts = drafts;
        this.rounds = rounds;
        this.setting = setting;
        this.clock = clock;
    }

    /** Empty while the draft is faulty. */
    public Optional<FormView> of(String draftId) {
        return drafts.previewed(draftId).map(programme -> of(programme, planned(programme)));
    }

    /** Of a round in preparation, by its own dates and numbers; empty while its draft is faulty. */
    @ForStaff
    public Optional<FormView> ofRound(String draftId) {
        return rounds.of(draftId).map(round -> of(setting.programme(round), round));
    }

    private Round planned(Programme programme) {
        LocalDateTime now = clock.now();
        return new Round(NOBODY, programme.id(), programme.version(), programme.name(), now.getYear(), RoundStage.CALL, now,
                now.plusDays(DAYS), now.plusDays(DAYS), now.plusDays(DAYS), RoundSettings.of(programme), null, null);
    }

    private FormView of(Programme programme, Round round) {
        ApplicationRow row = new ApplicationRow(NOBODY, NOBODY, null, Source.FORM, null, null, null, null, null, NOBODY, null, null, NOBODY,
                ApplicationStatus.DRAFT, 0, null, clock.now(), null);
        ApplicationForm form = setting.form(programme);
        Snapshot empty = new Snapshot(Map.of(), List.of());
        FilledForm filled = form.filled(empty, round);
        FormPainter painter = new FormPainter(form, Map.of(), List.of(), Map.of(),
                new Painter(FormCheck.faults(form, empty, filled), filled.hidden(), new TypedForm(), false), Map.of());
        return new FormView(row, round, form.sections().stream().map(painter::section).toList(), round.closesAt(), null, null, false, Together.ALONE);
    }
}
