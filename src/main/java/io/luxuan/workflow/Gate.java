package io.luxuan.workflow;

/**
 * What a process waits for until facts allow it to go on. A sweep asks every few seconds, so that the last of many
 * parallel commands need not know that it is the last, and a killed server loses nothing.
 */
public interface Gate {
    /** Name of the BPMN message that the gate sends. */
    String message();

    boolean isOpen(String subjectId);
}
