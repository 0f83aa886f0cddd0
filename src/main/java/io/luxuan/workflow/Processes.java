package io.luxuan.workflow;

import java.util.Map;

/** Starts and messages process instances, in the caller's transaction. */
public interface Processes {
    /** Answers the instance's id; a running instance of this process for the subject is answered, not doubled. */
    String start(String processKey, String subjectId, String roundId, Map<String, Object> variables);

    /** The same for a subject whose first instance this is by its own facts, so that none is looked for. */
    String startFirst(String processKey, String subjectId, String roundId, Map<String, Object> variables);

    /** Starts an instance at the start event that waits for this message, for a subject whose first instance has ended. */
    void begin(String message, String subjectId, String roundId);

    /**
     * Whether what runs for this subject runs on a drawing that has this element: whoever began before a drawing was changed goes on
     * by the former one. False where nothing runs.
     */
    boolean isDrawn(String subjectId, String elementId);

    /** Whether an instance of this process runs for the subject. */
    boolean isRunning(String processKey, String subjectId);

    /** Sends to whoever waits for it under this subject; false when nobody does. */
    boolean send(String message, String subjectId, Map<String, Object> variables);

    /**
     * Takes back a step that nobody went on from: what waits for the subject at one step ends there and begins again at an earlier one.
     *
     * @return false when nothing waits there any more
     */
    boolean stepBack(String subjectId, String fromStep, String toStep);

    /** Asks the gates of this subject now instead of at the next sweep. */
    void checkGates(String subjectId);

    /** Ends the subject's instances, and those that they called, where they stand: their tasks and timers go with them. */
    void remove(String subjectId, String why);

    /** A deadline has moved: timers of the subject's instances and their called processes take the new moment. */
    void refreshTimers(String subjectId);

    /** Executes due timers and asynchronous steps on this thread until none is left: for tests, the demo and replays. */
    void runDueWork();
}
