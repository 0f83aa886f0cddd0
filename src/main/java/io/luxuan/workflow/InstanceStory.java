package io.luxuan.workflow;

import io.luxuan.shared.Slice;
import java.util.List;

/** Everything of one process instance. */
public interface InstanceStory {
    Picture picture(FlowInstance instance);

    PictureMarks marks(FlowInstance instance);

    /** The latest first. @param cursor how many steps to pass over */
    Slice<PassedStep> history(FlowInstance instance, String cursor, int limit);

    List<WorkItem> openTasks(FlowInstance instance);

    /** Timers by their moments, then messages; a hundred of each at most. */
    List<WaitingFor> waits(FlowInstance instance);

    /** Steps that failed and have not been got over. */
    List<FailedJob> failed(FlowInstance instance);
}
