package io.luxuan.review;

import io.luxuan.workflow.Tasks;
import io.luxuan.workflow.WorkItem;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The task of a seat: one of the panel's, or the one that an annulled opinion has opened again. */
@Component
class ScoreTasks {
    static final String PANEL = "score";
    static final String AGAIN = "score-again";

    private final Tasks tasks;

    ScoreTasks(Tasks tasks) {
        this.tasks = tasks;
    }

    Optional<WorkItem> of(Assignment seat) {
        return open(seat.applicationId(), seat.id());
    }

    boolean anyOf(String applicationId) {
        return open(applicationId, null).isPresent();
    }

    void complete(WorkItem task) {
        tasks.complete(task.taskId(), Map.of());
    }

    private Optional<WorkItem> open(String applicationId, String reference) {
        return Stream.of(PANEL, AGAIN).flatMap(key -> tasks.open(key, applicationId, reference).stream()).findFirst();
    }
}
