package io.luxuan.watch.name;

import io.luxuan.workflow.FailedJob;
import io.luxuan.workflow.FlowInstance;
import io.luxuan.workflow.WorkItem;

/** A subject as processes name it. */
public record SubjectRef(String processKey, String subjectId, String roundId) {
    public static SubjectRef of(WorkItem item) {
        return new SubjectRef(item.processKey(), item.subjectId(), item.roundId());
    }

    public static SubjectRef of(FlowInstance instance) {
        return new SubjectRef(instance.processKey(), instance.subjectId(), instance.roundId());
    }

    public static SubjectRef of(FailedJob job) {
        return new SubjectRef(job.processKey(), job.subjectId(), job.roundId());
    }
}
