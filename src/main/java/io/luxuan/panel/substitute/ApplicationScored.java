package io.luxuan.panel.substitute;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.Applications;
import io.luxuan.panel.seat.ScoreTasks;
import io.luxuan.workflow.ProcessStep;
import io.luxuan.workflow.StepContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The last card of a panel is signed, or of those who came for an annulled opinion: whichever is the last. */
@Component
class ApplicationScored implements ProcessStep {
    private final Applications applications;
    private final ScoreTasks scoreTasks;

    ApplicationScored(Applications applications, ScoreTasks scoreTasks) {
        this.applications = applications;
        this.scoreTasks = scoreTasks;
    }

    @Override
    public String name() {
        return "application-scored";
    }

    @Override
    public Map<String, Object> run(StepContext context) {
        if (scoreTasks.ofPanel(context.subjectId()).isEmpty()) {
            applications.advance(List.of(context.subjectId()), Set.of(ApplicationStatus.IN_REVIEW),
                    ApplicationStatus.SCORED, null);
        }
        return Map.of();
    }
}
