package io.luxuan.application.formality;

import io.luxuan.application.store.ApplicationRow;
import io.luxuan.application.store.FindingRow.Kind;
import io.luxuan.application.store.Own;
import io.luxuan.application.store.Reasons;
import io.luxuan.application.store.StepsBack;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.workflow.Processes;
import org.springframework.transaction.annotation.Transactional;

/**
 * 撤回: whoever let an application through may check it again, as long as the round has not gone on to its experts; whoever returned
 * it, as long as its unit has not begun to correct it.
 */
@UseCase
class TakeBackCheck {
    private static final String CALL = "call";

    private final Own own;
    private final StepsBack steps;
    private final Rounds rounds;
    private final Processes processes;

    TakeBackCheck(Own own, StepsBack steps, Rounds rounds, Processes processes) {
        this.own = own;
        this.steps = steps;
        this.rounds = rounds;
        this.processes = processes;
    }

    /** Whether the signed-in person may do it now. */
    @ForStaff
    boolean isOffered(ApplicationRow row) {
        return steps.isOffered(row, Kind.FORMALITY) && processes.isRunning(CALL, row.roundId());
    }

    /**
     * The round is held meanwhile: it does not go on with an application that nobody has checked.
     *
     * @param reason 1 to 1000 characters; the applicant reads it
     * @throws Refusal {@code take-back.not-mine}, {@code take-back.went-on}, {@code application.stale}
     */
    @ForManagers
    @Transactional
    public void takeBack(String applicationId, String reason) {
        String why = Reasons.require(reason);
        rounds.hold(own.find(applicationId).roundId());
        ApplicationRow row = own.lock(applicationId);
        if (!processes.isRunning(CALL, row.roundId())) {
            throw new Refusal("take-back.went-on");
        }
        steps.takeBack(row, Kind.FORMALITY, why);
    }
}
