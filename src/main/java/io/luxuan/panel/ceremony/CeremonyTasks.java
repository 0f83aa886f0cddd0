package io.luxuan.panel.ceremony;

import io.luxuan.shared.Refusal;
import io.luxuan.workflow.Tasks;
import io.luxuan.workflow.WorkItem;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The tasks of a draw, in their order. The variable {@code draw} tells the process where to go on. */
@Component
public class CeremonyTasks {
    public static final String COMMIT = "commit-draw";
    static final String ENTER = "enter-draw-values";
    static final String DRAW = "draw-panels";
    private static final String ROUTE = "draw";

    private final Tasks tasks;

    CeremonyTasks(Tasks tasks) {
        this.tasks = tasks;
    }

    public boolean isOpen(String task, String roundId) {
        return open(task, roundId).isPresent();
    }

    void goOn(String task, String roundId) {
        complete(task, roundId, "on");
    }

    /** From whichever task is open, back to the commitment. */
    void backToCommitment(String roundId) {
        complete(isOpen(ENTER, roundId) ? ENTER : DRAW, roundId, "discarded");
    }

    /** Straight to the experts. */
    public void skip(String roundId) {
        complete(COMMIT, roundId, "imported");
    }

    private void complete(String task, String roundId, String route) {
        WorkItem item = open(task, roundId).orElseThrow(() -> new Refusal("panels.stale"));
        tasks.complete(item.taskId(), Map.of(ROUTE, route));
    }

    private Optional<WorkItem> open(String task, String roundId) {
        return tasks.open(task, roundId, null);
    }
}
