package io.luxuan.workflow.engine.lean;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkEntity;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkManager;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.task.TaskDefinition;

/**
 * Who may act on a task stands in {@code work_item}; {@link Linkless} writes no candidates here. Tasks of former versions
 * may have some, where their definition names candidates.
 */
public class LeanIdentityLinks extends IdentityLinkManager {
    @Override
    public List<IdentityLinkEntity> findIdentityLinksByTaskId(String taskId) {
        TaskEntity task = getDbEntityManager().getCachedEntity(TaskEntity.class, taskId);
        return task != null && hasNone(task) ? new ArrayList<>() : super.findIdentityLinksByTaskId(taskId);
    }

    private static boolean hasNone(TaskEntity task) {
        TaskDefinition definition = task.getTaskDefinition();
        return definition != null && definition.getCandidateGroupIdExpressions().isEmpty()
                && definition.getCandidateUserIdExpressions().isEmpty();
    }
}
