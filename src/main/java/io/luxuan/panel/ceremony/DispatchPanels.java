package io.luxuan.panel.ceremony;

import io.luxuan.panel.seat.AssignmentMapper;
import io.luxuan.panel.seat.Facts;
import io.luxuan.round.Round;
import io.luxuan.shared.Chunks;
import io.luxuan.shared.InParallel;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.workflow.ProcessStep;
import io.luxuan.workflow.StepContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Sends the drawn panels to their applications, some at once. What was sent stays sent when the server dies meanwhile:
 * the step is done again and finds those that are left.
 */
@Component
class DispatchPanels implements ProcessStep {
    private static final int CHUNK = 25;
    private static final int A_STEP = 400;

    private final AssignmentMapper assignments;
    private final SendPanels panels;
    private final Facts facts;

    DispatchPanels(AssignmentMapper assignments, SendPanels panels, Facts facts) {
        this.assignments = assignments;
        this.panels = panels;
        this.facts = facts;
    }

    @Override
    public String name() {
        return "dispatch-panels";
    }

    @Override
    public Map<String, Object> run(StepContext context) {
        Round round = facts.round(context.roundId());
        List<String> waiting = assignments.undispatched(round.id(), A_STEP + 1);
        List<String> now = Chunks.first(waiting, A_STEP);
        List<Runnable> sending = new ArrayList<>();
        Chunks.each(now, CHUNK, chunk -> sending.add(() -> Actors.run(Person.SYSTEM, () -> panels.send(round, chunk))));
        InParallel.run(InParallel.hands(), sending);
        return Map.of("more", waiting.size() > A_STEP);
    }
}
