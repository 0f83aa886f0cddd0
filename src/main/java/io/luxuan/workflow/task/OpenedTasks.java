package io.luxuan.workflow.task;

import io.luxuan.shared.Chunks;
import io.luxuan.workflow.WorkItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.transaction.support.TransactionSynchronization;

/** Tasks that a transaction has opened and not yet written: one statement takes hundreds of them. */
final class OpenedTasks implements TransactionSynchronization {
    private static final int CHUNK = 100;

    private final WorkItemMapper mapper;
    private final List<WorkItem> items = new ArrayList<>();

    OpenedTasks(WorkItemMapper mapper) {
        this.mapper = mapper;
    }

    void add(WorkItem item) {
        items.add(item);
    }

    /** It was done in the transaction that opened it: nobody else has ever seen it. */
    boolean remove(String taskId) {
        return items.removeIf(item -> item.taskId().equals(taskId));
    }

    Optional<WorkItem> find(String taskId) {
        return items.stream().filter(item -> item.taskId().equals(taskId)).findFirst();
    }

    List<WorkItem> ofSubject(String subjectId) {
        return items.stream().filter(item -> item.subjectId().equals(subjectId)).toList();
    }

    void write() {
        Chunks.each(items, CHUNK, chunk -> mapper.insertAll(chunk.stream()
                    .map(item -> new WorkItemMapper.Placed(item, TaskCursor.place(item.dueAt()))).toList()));
        items.clear();
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        write();
    }
}
