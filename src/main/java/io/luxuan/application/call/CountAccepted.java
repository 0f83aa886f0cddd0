package io.luxuan.application.call;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.store.ApplicationMapper;
import io.luxuan.workflow.ProcessStep;
import io.luxuan.workflow.StepContext;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whether anything is left to review after the formality check; otherwise nobody would be drawn, ranked or listed. */
@Component
class CountAccepted implements ProcessStep {
    private final ApplicationMapper applications;

    CountAccepted(ApplicationMapper applications) {
        this.applications = applications;
    }

    @Override
    public String name() {
        return "count-accepted";
    }

    @Override
    public Map<String, Object> run(StepContext context) {
        return Map.of("anyAccepted", applications.anyInRound(context.roundId(), Set.of(ApplicationStatus.ACCEPTED)));
    }
}
