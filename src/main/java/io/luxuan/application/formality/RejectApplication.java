package io.luxuan.application.formality;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.Applications;
import io.luxuan.workflow.ProcessStep;
import io.luxuan.workflow.StepContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** End of the way for a rejected application; the check itself has moved it as a rule, and then nothing changes. */
@Component
class RejectApplication implements ProcessStep {
    private final Applications applications;

    RejectApplication(Applications applications) {
        this.applications = applications;
    }

    @Override
    public String name() {
        return "reject-application";
    }

    @Override
    public Map<String, Object> run(StepContext context) {
        applications.advance(List.of(context.subjectId()), Set.of(ApplicationStatus.RECOMMENDED), ApplicationStatus.REJECTED, null);
        return Map.of();
    }
}
