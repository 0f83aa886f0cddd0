package io.luxuan.application.call;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.store.ApplicationMapper;
import io.luxuan.round.Rounds;
import io.luxuan.workflow.ProcessStep;
import io.luxuan.workflow.StepContext;
import java.util.Map;
import java.util.Set;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Whether anything is left to review after the formality check; otherwise nobody would be drawn, ranked or listed. What was taken back
 * at this moment is waited for: the gate asks again at its next sweep.
 */
@Component
class CountAccepted implements ProcessStep {
    private final ApplicationMapper applications;
    private final Rounds rounds;

    CountAccepted(ApplicationMapper applications, Rounds rounds) {
        this.applications = applications;
        this.rounds = rounds;
    }

    @Override
    public String name() {
        return "count-accepted";
    }

    @Override
    public Map<String, Object> run(StepContext context) {
        rounds.hold(context.roundId());
        if (applications.anyInRound(context.roundId(), Set.of(ApplicationStatus.RECOMMENDED))) {
            throw new OptimisticLockingFailureException("an application is checked again");
        }
        return Map.of("anyAccepted", applications.anyInRound(context.roundId(), Set.of(ApplicationStatus.ACCEPTED)));
    }
}
