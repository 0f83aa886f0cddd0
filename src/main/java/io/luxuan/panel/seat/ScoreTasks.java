package io.luxuan.panel.seat;

import io.luxuan.workflow.Tasks;
import io.luxuan.workflow.WorkItem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The task of a seat: one of the panel's, or the one that an annulled opinion has opened again. */
@Component
public class ScoreTasks {
    public static final String PANEL = "score";
    public static final String AGAIN = "score-again";

    private final Tasks tasks;

    ScoreTasks(Tasks tasks) {
        this.tasks = tasks;
    }

    /** Locked, with those of the other seats. */
    public Optional<WorkItem> of(Assignment seat) {
        return ofPanel(seat.applicationId()).stream().filter(task -> seat.id().equals(task.reference())).findFirst();
    }

    public List<WorkItem> ofPanel(String applicationId) {
        return tasks.lock(List.of(PANEL, AGAIN), applicationId);
    }

    public void complete(WorkItem task) {
        tasks.complete(task, Map.of());
    }
}
