package io.luxuan.workflow;

/**
 * Until when a task is to be done that is drawn without a due moment.
 *
 * @param workingDays after the day on which it was opened; 0 where there is no such term
 * @param deadline    name of a {@link Deadline} that holds for it too; null for none
 */
public record TaskTerm(int workingDays, String deadline) {
    static TaskTerm days(int workingDays) {
        return new TaskTerm(workingDays, null);
    }

    static TaskTerm with(String deadline) {
        return new TaskTerm(0, deadline);
    }
}
