package io.luxuan.panel.seat;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.Applications;
import io.luxuan.shared.Refusal;
import io.luxuan.workflow.Processes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A signed score became void while the round is still under review: the next of the chain scores in its seat. */
@Component
public class ReopenSeat {
    private final Applications applications;
    private final Facts facts;
    private final Processes processes;

    ReopenSeat(Applications applications, Facts facts, Processes processes) {
        this.applications = applications;
        this.facts = facts;
        this.processes = processes;
    }

    public void of(Assignment gone) {
        Map<String, Object> which = Map.of("assignmentId", gone.id());
        switch (facts.application(gone.applicationId()).status()) {
            case SCORED -> again(gone);
            case IN_REVIEW -> require(processes.send("opinion-annulled", gone.applicationId(), which));
            default -> throw new Refusal("panel.stale");
        }
        require(processes.send("expert-refused", gone.applicationId(), which));
    }

    private void again(Assignment gone) {
        applications.advance(List.of(gone.applicationId()), Set.of(ApplicationStatus.SCORED),
                ApplicationStatus.IN_REVIEW, "timeline.reopened");
        processes.begin("panel-reopened", gone.applicationId(), gone.roundId());
    }

    private static void require(boolean heard) {
        if (!heard) {
            throw new Refusal("panel.stale");
        }
    }
}
