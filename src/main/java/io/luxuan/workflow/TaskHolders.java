package io.luxuan.workflow;

/** Who answers for a task among those who may do it: asked before a manager does one for which somebody answers. */
public interface TaskHolders {
    /**
     * Writes down in whose place the signed-in person does it, where that is another.
     *
     * @throws io.luxuan.shared.Refusal when another answers for it and the person does not stand in for that one
     */
    void acting(WorkItem item);

    /** Whether this account answers for the task, or stands in today for who does. */
    boolean answers(WorkItem item, String accountId);
}
