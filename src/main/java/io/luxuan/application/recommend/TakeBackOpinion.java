package io.luxuan.application.recommend;

import io.luxuan.application.store.ApplicationRow;
import io.luxuan.application.store.Eligible;
import io.luxuan.application.store.FindingRow.Kind;
import io.luxuan.application.store.Own;
import io.luxuan.application.store.Reasons;
import io.luxuan.application.store.Setting;
import io.luxuan.application.store.StepsBack;
import io.luxuan.round.Rounds;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForRecommenders;
import io.luxuan.shared.permission.UseCase;
import org.springframework.transaction.annotation.Transactional;

/**
 * 撤回: whoever recommended or returned an application may decide it again within the recommenders' time, as long as nobody has checked
 * it and its unit has not begun to revise it.
 */
@UseCase
@ForRecommenders
class TakeBackOpinion {
    private final Own own;
    private final StepsBack steps;
    private final SealedOpinionMapper opinions;
    private final Rounds rounds;
    private final Setting setting;
    private final MovableClock clock;

    TakeBackOpinion(Own own, StepsBack steps, SealedOpinionMapper opinions, Rounds rounds, Setting setting, MovableClock clock) {
        this.own = own;
        this.steps = steps;
        this.opinions = opinions;
        this.rounds = rounds;
        this.setting = setting;
        this.clock = clock;
    }

    boolean isOffered(ApplicationRow row) {
        return Eligible.recommendationIsOpen(setting.round(row.roundId()), clock.now()).isAllowed() && steps.isOffered(row, Kind.RECOMMENDATION);
    }

    /**
     * The round is held meanwhile: what waits to be recommended again lapses with the others at the end of the time. The opinion goes,
     * the log keeps it.
     *
     * @param reason 1 to 1000 characters; the applicant reads it
     * @throws Refusal {@code recommendation.over}, {@code take-back.not-mine}, {@code take-back.went-on}, {@code application.stale}
     */
    @Transactional
    public void takeBack(String applicationId, String reason) {
        String why = Reasons.require(reason);
        rounds.hold(own.find(applicationId).roundId());
        ApplicationRow row = own.lock(applicationId);
        Eligible.recommendationIsOpen(setting.round(row.roundId()), clock.now()).require();
        steps.takeBack(row, Kind.RECOMMENDATION, why);
        opinions.takeBack(row.id(), row.versionNo());
    }
}
