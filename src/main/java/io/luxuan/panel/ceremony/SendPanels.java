package io.luxuan.panel.ceremony;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.Applications;
import io.luxuan.panel.seat.Assignment;
import io.luxuan.panel.seat.AssignmentMapper;
import io.luxuan.panel.seat.Facts;
import io.luxuan.panel.seat.SeatsAtHand;
import io.luxuan.round.Round;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.permission.ForSystem;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.workflow.ManyAtOnce;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.transaction.annotation.Transactional;

/** Sends some drawn panels to their applications, in one transaction. Panels of withdrawn applications become void. */
@UseCase
@ForSystem
class SendPanels {
    private final AssignmentMapper assignments;
    private final Applications applications;
    private final Facts facts;
    private final ManyAtOnce processes;
    private final SeatsAtHand atHand;
    private final MovableClock clock;

    SendPanels(AssignmentMapper assignments, Applications applications, Facts facts, ManyAtOnce processes,
            SeatsAtHand atHand, MovableClock clock) {
        this.assignments = assignments;
        this.applications = applications;
        this.facts = facts;
        this.processes = processes;
        this.atHand = atHand;
        this.clock = clock;
    }

    @Transactional
    public void send(Round round, List<String> applicationIds) {
        Map<String, ApplicationSummary> found = facts.applications(applicationIds);
        Map<Boolean, List<String>> accepted = applicationIds.stream().collect(Collectors.partitioningBy(
                id -> found.get(id).status() == ApplicationStatus.ACCEPTED));
        if (!accepted.get(false).isEmpty()) {
            assignments.voidPanels(accepted.get(false));
        }
        if (!accepted.get(true).isEmpty()) {
            toExperts(round, accepted.get(true));
        }
    }

    private void toExperts(Round round, List<String> ids) {
        assignments.dispatch(ids, clock.now(), round.reviewBy());
        applications.advance(ids, Set.of(ApplicationStatus.ACCEPTED), ApplicationStatus.IN_REVIEW, null);
        atHand.during(assignments.panels(ids).stream().filter(Assignment::isOpen).toList(),
                () -> processes.send("panel-drawn", ids, Map.of()));
    }
}
