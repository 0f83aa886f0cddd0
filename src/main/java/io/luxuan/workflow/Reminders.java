package io.luxuan.workflow;

import java.util.Collection;
import java.util.List;

/**
 * Reminds people of open tasks: by a manager's click, and every morning of what is overdue. A reminder stands in a
 * table and is shown to the person after signing in; as news it also reaches the inbox.
 */
public interface Reminders {
    /** What the signed-in person was reminded of and has not done. */
    List<PressedTasks> pressing();

    /**
     * Reminds whoever must do this task.
     *
     * @throws io.luxuan.shared.Refusal {@code task.reminded} within an hour of the last time, {@code task.gone} when done
     */
    void remind(String taskId);

    /** Reminds of all overdue tasks of a kind in a round, one message a person; answers how many people. */
    int remindOverdue(String roundId, String taskKey);

    /** Reminds of these tasks, one message a person or unit; those reminded within the hour are left out. Answers how many messages. */
    int remindAll(String roundId, Collection<String> taskIds);

    /** The last reminders given in a round, newest first. */
    List<Reminder> ofRound(String roundId, int limit);
}
