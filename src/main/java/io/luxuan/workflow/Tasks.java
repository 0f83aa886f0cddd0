package io.luxuan.workflow;

import io.luxuan.shared.Slice;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who must act next. Rows stand in a business table of this module, written with the engine in one transaction. */
public interface Tasks {
    Optional<WorkItem> find(String taskId);

    /** The open task of this kind for a subject; for panels give the assignment as {@code reference}. */
    Optional<WorkItem> open(String taskKey, String subjectId, String reference);

    /**
     * Open tasks of these kinds for a subject, the oldest first, locked until the transaction ends: whoever completes one of
     * them asks here.
     */
    List<WorkItem> lock(List<String> taskKeys, String subjectId);

    /** Open tasks of the signed-in person (own, of the person's organisation, of the person's role), by due date. */
    Slice<WorkItem> mine(String cursor, int limit);

    /** How many open tasks the person's role may do. */
    long count(Whose whose);

    /** Open tasks of a kind in a round (null: in all rounds) for the person, by due date: a queue. Staff see all of it. */
    Slice<WorkItem> queue(String roundId, String taskKey, String cursor, int limit);

    /**
     * Completes it if it is open and the signed-in person may act on it.
     *
     * @throws io.luxuan.shared.Refusal {@code task.gone} when it was done before (double click, stale page)
     */
    void complete(String taskId, Map<String, Object> routing);

    /** The same where another asked for it and the signed-in person confirms: enough that one of the two answers for the task. */
    void complete(String taskId, Map<String, Object> routing, String askedBy);

    /** The same for one that was {@link #lock locked} in this transaction. */
    void complete(WorkItem item, Map<String, Object> routing);

    /** The same task of a multi-instance passes to another person and reference. */
    void reassign(String taskId, String assigneeId, String reference);

    /** The same, with another due moment for the one who comes late to it. */
    void reassign(String taskId, String assigneeId, String reference, java.time.LocalDateTime due);

    /** Due moments changed: one statement for a whole round and kind. */
    void due(String roundId, String taskKey, java.time.LocalDateTime due);

    /** The due moment of one subject's open tasks of this kind has changed. */
    void dueOf(String taskKey, String subjectId, java.time.LocalDateTime due);

    /** Open tasks past their due moment in a round, with whom. */
    Slice<WorkItem> overdue(String roundId, String cursor, int limit);

    /** Open tasks for staff, by due date. */
    Slice<WorkItem> rows(TaskFilter filter, String cursor, int limit);

    long count(TaskFilter filter);

    /** Open tasks of these subjects, by due date. */
    List<WorkItem> openOf(Collection<String> subjectIds, int limit);

    List<TaskCount> counts(String roundId);

    /** The same of several rounds in one query. */
    List<RoundTaskCount> counts(Collection<String> roundIds);
}
