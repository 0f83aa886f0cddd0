package io.luxuan.workflow;

/**
 * Until when a task is to be done that is drawn without a due moment.
 *
 * @param workingDays after the day on which it was opened; 0 where there is no such term
 * @param deadline    name of a {@link Deadline} that holds for it too; null for none
 * @param none        why it has no due moment, {@code due.none.<none>}; null where it has one
 */
public record TaskTerm(int workingDays, String deadline, String none) {
    static TaskTerm days(int workingDays) {
        return new TaskTerm(workingDays, null, null);
    }

    static TaskTerm with(String deadline) {
        return new TaskTerm(0, deadline, null);
    }

    static TaskTerm without(String why) {
        return new TaskTerm(0, null, why);
    }
}
