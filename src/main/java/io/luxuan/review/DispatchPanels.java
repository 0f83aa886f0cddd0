package io.luxuan.review;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.Applications;
import io.luxuan.round.Round;
import io.luxuan.shared.MovableClock;
import io.luxuan.workflow.ProcessStep;
import io.luxuan.workflow.Processes;
import io.luxuan.workflow.StepContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Sends drawn panels to their applications, a hundred a transaction. Panels of withdrawn applications become void. */
@Component
class DispatchPanels implements ProcessStep {
    private static final int CHUNK = 100;

    private final AssignmentMapper assignments;
    private final Applications applications;
    private final Facts facts;
    private final Processes processes;
    private final SeatsAtHand atHand;
    private final MovableClock clock;

    DispatchPanels(AssignmentMapper assignments, Applications applications, Facts facts, Processes processes,
            SeatsAtHand atHand, MovableClock clock) {
        this.assignments = assignments;
        this.applications = applications;
        this.facts = facts;
        this.processes = processes;
        this.atHand = atHand;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "dispatch-panels";
    }

    @Override
    public Map<String, Object> run(StepContext context) {
        Round round = facts.round(context.roundId());
        List<String> waiting = assignments.undispatched(round.id(), CHUNK + 1);
        List<String> chunk = waiting.subList(0, Math.min(CHUNK, waiting.size()));
        if (!chunk.isEmpty()) {
            dispatch(round, chunk);
        }
        return Map.of("more", waiting.size() > CHUNK);
    }

    private void dispatch(Round round, List<String> chunk) {
        Map<String, ApplicationSummary> found = facts.applications(chunk);
        Map<Boolean, List<String>> accepted = chunk.stream().collect(Collectors.partitioningBy(
                id -> found.get(id).status() == ApplicationStatus.ACCEPTED));
        if (!accepted.get(false).isEmpty()) {
            assignments.voidPanels(accepted.get(false));
        }
        if (!accepted.get(true).isEmpty()) {
            send(round, accepted.get(true));
        }
    }

    private void send(Round round, List<String> ids) {
        assignments.dispatch(ids, clock.now(), round.reviewBy());
        applications.advance(ids, Set.of(ApplicationStatus.ACCEPTED), ApplicationStatus.IN_REVIEW, null);
        atHand.during(assignments.panels(ids).stream().filter(Assignment::isOpen).toList(), () -> ids.forEach(this::begin));
    }

    private void begin(String id) {
        if (!processes.send("panel-drawn", id, Map.of())) {
            throw new IllegalStateException("application " + id + " does not wait for its panel");
        }
    }
}
