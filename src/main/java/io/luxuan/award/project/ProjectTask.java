package io.luxuan.award.project;

import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.workflow.Tasks;
import io.luxuan.workflow.WorkItem;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Completes the open task of a project in the transaction of the command that did the work. The command has looked
 * whether the person may: any account of the unit may act for it, not only the one that applied.
 */
@Component
public class ProjectTask {
    private final Tasks tasks;

    ProjectTask(Tasks tasks) {
        this.tasks = tasks;
    }

    /** @throws Refusal {@code task.gone} when there is none: somebody was faster */
    public void complete(String taskKey, String subjectId, Map<String, Object> routing) {
        WorkItem item = tasks.open(taskKey, subjectId, null).orElseThrow(() -> new Refusal("task.gone"));
        Actors.run(Person.SYSTEM, () -> tasks.complete(item.taskId(), routing));
    }

    public void completeIfOpen(String taskKey, String subjectId, Map<String, Object> routing) {
        completeIfOpen(taskKey, subjectId, null, routing);
    }

    /**
     * For a step that projects begun under an earlier process do not have: nothing where there is no such task.
     *
     * @param reference seat of a panel; null elsewhere
     */
    public void completeIfOpen(String taskKey, String subjectId, String reference, Map<String, Object> routing) {
        tasks.open(taskKey, subjectId, reference).ifPresent(item -> Actors.run(Person.SYSTEM, () -> tasks.complete(item.taskId(), routing)));
    }
}
