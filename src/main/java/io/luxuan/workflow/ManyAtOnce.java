package io.luxuan.workflow;

import java.util.Collection;
import java.util.Map;

/**
 * The same for many subjects, in the caller's transaction and in one command of the engine: what it reads is read once,
 * and what it writes goes out in batches. Some dozens at a time: the transaction holds all their rows until its end.
 */
public interface ManyAtOnce {
    /** Like {@link Processes#startFirst}. */
    void startFirst(String processKey, Collection<String> subjectIds, String roundId, Map<String, Object> variables);

    /** Like {@link Processes#send}. @throws IllegalStateException for a subject that does not wait for it: nothing is sent */
    void send(String message, Collection<String> subjectIds, Map<String, Object> variables);

    /** Ends these subjects' instances of this process where they stand; subjects without any are passed over. */
    void remove(String processKey, Collection<String> subjectIds, String why);

    /**
     * Completes all open tasks of this kind of these subjects, as {@link Tasks#complete} does each.
     *
     * @throws io.luxuan.shared.Refusal {@code task.gone} when a subject has none: nothing is completed
     */
    void complete(String taskKey, Collection<String> subjectIds, Map<String, Object> routing);
}
