package io.luxuan.workflow;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The table of open tasks, together with those that this transaction has yet to write. */
@Component
class WorkItems {
    private final WorkItemMapper mapper;

    WorkItems(WorkItemMapper mapper) {
        this.mapper = mapper;
    }

    void add(WorkItem item) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            opened().orElseGet(this::begin).add(item);
        } else {
            mapper.insertAll(List.of(new WorkItemMapper.Placed(item, TaskCursor.place(item.dueAt()))));
        }
    }

    /** @return whether there was such a task */
    boolean remove(String taskId) {
        return opened().map(opened -> opened.remove(taskId)).orElse(false) || mapper.delete(taskId) > 0;
    }

    WorkItem find(String taskId) {
        return opened().flatMap(opened -> opened.find(taskId)).orElseGet(() -> mapper.find(taskId));
    }

    List<WorkItem> ofSubject(List<String> taskKeys, String subjectId) {
        return together(mapper.ofSubject(taskKeys, subjectId), taskKeys, subjectId);
    }

    /**
     * The same, for whoever is about to complete one of them: until the transaction ends nobody else completes another, so
     * that two experts of a panel who sign at once do it after each other. What this transaction has opened is nobody
     * else's, and is answered without asking.
     */
    List<WorkItem> lock(List<String> taskKeys, String subjectId) {
        List<WorkItem> mine = together(List.of(), taskKeys, subjectId);
        return mine.isEmpty() ? mapper.lockOfSubject(taskKeys, subjectId) : mine;
    }

    /** For statements that ask for more than one subject. */
    WorkItemMapper written() {
        opened().ifPresent(OpenedTasks::write);
        return mapper;
    }

    private List<WorkItem> together(List<WorkItem> stored, List<String> taskKeys, String subjectId) {
        Stream<WorkItem> mine = opened().stream().flatMap(opened -> opened.ofSubject(subjectId).stream())
                .filter(item -> taskKeys.contains(item.taskKey()));
        return Stream.concat(stored.stream(), mine).toList();
    }

    private static Optional<OpenedTasks> opened() {
        return !TransactionSynchronizationManager.isSynchronizationActive() ? Optional.empty()
                : TransactionSynchronizationManager.getSynchronizations().stream()
                        .filter(OpenedTasks.class::isInstance).map(OpenedTasks.class::cast).findFirst();
    }

    private OpenedTasks begin() {
        OpenedTasks opened = new OpenedTasks(mapper);
        TransactionSynchronizationManager.registerSynchronization(opened);
        return opened;
    }
}
