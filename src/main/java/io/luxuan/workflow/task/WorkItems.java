package io.luxuan.workflow.task;

import io.luxuan.shared.Chunks;
import io.luxuan.workflow.WorkItem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The table of open tasks, together with those that this transaction has yet to write. */
@Component
public class WorkItems {

    private final WorkItemMapper mapper;
    private final ThreadLocal<Set<String>> removed = new ThreadLocal<>();

    WorkItems(WorkItemMapper mapper) {
        this.mapper = mapper;
    }

    public void add(WorkItem item) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            opened().orElseGet(this::begin).add(item);
        } else {
            mapper.insertAll(List.of(new WorkItemMapper.Placed(item, TaskCursor.place(item.dueAt()))));
        }
    }

    /** @return whether there was such a task */
    public boolean remove(String taskId) {
        return isRemoved(taskId) || opened().map(opened -> opened.remove(taskId)).orElse(false) || mapper.delete(taskId) > 0;
    }

    /** Takes away the rows of many tasks in few statements, and lets the work complete them. */
    public void removeAll(List<WorkItem> items, Runnable work) {
        Set<String> stored = items.stream().map(WorkItem::taskId)
                .filter(id -> opened().flatMap(opened -> opened.find(id)).isEmpty()).collect(Collectors.toSet());
        List<String> inOrder = stored.stream().sorted().toList();
        Chunks.each(inOrder, mapper::deleteAll);
        removed.set(stored);
        try {
            work.run();
        } finally {
            removed.remove();
        }
    }

    private boolean isRemoved(String taskId) {
        return removed.get() != null && removed.get().contains(taskId);
    }

    public WorkItem find(String taskId) {
        return opened().flatMap(opened -> opened.find(taskId)).orElseGet(() -> mapper.find(taskId));
    }

    public List<WorkItem> ofSubject(List<String> taskKeys, String subjectId) {
        return together(mapper.ofSubject(taskKeys, subjectId), taskKeys, subjectId);
    }

    /**
     * The same, for whoever is about to complete one of them: until the transaction ends nobody else completes another, so
     * that two experts of a panel who sign at once do it after each other. What this transaction has opened is nobody
     * else's, and is answered without asking.
     */
    public List<WorkItem> lock(List<String> taskKeys, String subjectId) {
        List<WorkItem> mine = together(List.of(), taskKeys, subjectId);
        return mine.isEmpty() ? mapper.lockOfSubject(taskKeys, subjectId) : mine;
    }

    /** The same of several subjects. */
    public List<WorkItem> lockAll(String taskKey, Collection<String> subjectIds) {
        List<WorkItem> found = new ArrayList<>();
        Set<String> asked = new LinkedHashSet<>(subjectIds);
        for (String subjectId : subjectIds) {
            List<WorkItem> mine = together(List.of(), List.of(taskKey), subjectId);
            found.addAll(mine);
            if (!mine.isEmpty()) {
                asked.remove(subjectId);
            }
        }
        List<String> stored = List.copyOf(asked);
        Chunks.each(stored, chunk -> found.addAll(mapper.lockOfSubjects(taskKey, chunk)));
        return found;
    }

    /** For statements that ask for more than one subject. */
    public WorkItemMapper written() {
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
