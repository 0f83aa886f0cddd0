package io.luxuan.review;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.Applications;
import io.luxuan.workflow.ProcessStep;
import io.luxuan.workflow.StepContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The last card of a panel is signed. */
@Component
class ApplicationScored implements ProcessStep {
    private final Applications applications;

    ApplicationScored(Applications applications) {
        this.applications = applications;
    }

    @Override
    public String name() {
        return "application-scored";
    }

    @Override
    public Map<String, Object> run(StepContext context) {
        applications.advance(List.of(context.subjectId()), Set.of(ApplicationStatus.IN_REVIEW),
                ApplicationStatus.SCORED, null);
        return Map.of();
    }
}
