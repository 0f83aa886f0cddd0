package io.luxuan.workflow.task;

import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.ForProgrammeOffice;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.workflow.TaskHolding;
import io.luxuan.workflow.WorkItem;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Within a change that is written down: see {@code owner/duty}. */
@UseCase
class HoldTasks implements TaskHolding {
    private final WorkItemMapper workItems;

    HoldTasks(WorkItemMapper workItems) {
        this.workItems = workItems;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    @ForManagers
    public boolean hold(WorkItem seen, String accountId) {
        return workItems.hold(seen.taskId(), seen.holderId(), accountId) > 0;
    }

    @Override
    @ForProgrammeOffice
    public List<Held> heldBy(String accountId) {
        return workItems.heldBy(accountId);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    @ForProgrammeOffice
    public List<WorkItem> handOver(String from, String to, int most) {
        List<WorkItem> held = workItems.lockHeld(from, most);
        Map<Boolean, List<String>> barred = held.stream().collect(Collectors.partitioningBy(item -> item.bars(to),
                Collectors.mapping(WorkItem::taskId, Collectors.toList())));
        give(barred.get(false), from, to);
        give(barred.get(true), from, null);
        return held;
    }

    private void give(List<String> taskIds, String from, String to) {
        if (!taskIds.isEmpty()) {
            workItems.giveAll(taskIds, from, to);
        }
    }
}
