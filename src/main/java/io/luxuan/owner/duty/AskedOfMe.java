package io.luxuan.owner.duty;

import io.luxuan.owner.OpinionsAsked;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.workflow.Tasks;
import io.luxuan.workflow.WorkItem;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

@UseCase
@ForStaff
class AskedOfMe implements OpinionsAsked {
    private static final int MOST = 20;
    private static final int MOST_TASKS = 200;

    private final TaskOpinionMapper opinions;
    private final Tasks tasks;

    AskedOfMe(TaskOpinionMapper opinions, Tasks tasks) {
        this.opinions = opinions;
        this.tasks = tasks;
    }

    /** Without tasks that ended meanwhile. */
    @Override
    public List<WorkItem> ofMe() {
        List<TaskOpinion> waiting = opinions.waitingFor(Actors.require().id(), MOST);
        if (waiting.isEmpty()) {
            return List.of();
        }
        Set<String> asked = waiting.stream().map(TaskOpinion::taskId).collect(Collectors.toSet());
        return tasks.openOf(waiting.stream().map(TaskOpinion::subjectId).distinct().toList(), MOST_TASKS).stream()
                .filter(item -> asked.contains(item.taskId())).toList();
    }
}
