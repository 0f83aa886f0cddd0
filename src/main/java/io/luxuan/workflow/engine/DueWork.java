package io.luxuan.workflow.engine;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/** Does on the calling thread what the job executor and the sweep of gates do in the background. */
@Component
class DueWork {
    private final ManagementService management;
    private final GateKeeper gates;

    DueWork(ManagementService management, GateKeeper gates) {
        this.management = management;
        this.gates = gates;
    }

    /** @throws RuntimeException of the first job that failed until it had no tries left; the others have been done */
    void run() {
        RuntimeException failure = null;
        do {
            for (List<Job> due = dueJobs(); !due.isEmpty(); due = dueJobs()) {
                RuntimeException failed = execute(due.get(0).getId());
                failure = failure == null ? failed : failure;
            }
        } while (gates.sweep());
        if (failure != null) {
            throw failure;
        }
    }

    /** One at a time and the earliest first: what it does may change which comes next. */
    private List<Job> dueJobs() {
        return management.createJobQuery().active().executable().withRetriesLeft().orderByJobDuedate().asc().listPage(0, 1);
    }

    /** The pauses between tries are left out: whoever asks for the work waits for it. */
    private RuntimeException execute(String jobId) {
        RuntimeException failure;
        do {
            failure = attempt(jobId);
        } while (failure != null && hasTriesLeft(jobId));
        return failure;
    }

    private RuntimeException attempt(String jobId) {
        try {
            EngineErrors.unwrapped(() -> {
                management.executeJob(jobId);
                return null;
            });
        } catch (OptimisticLockingException again) {
            return null;
        } catch (RuntimeException failed) {
            return failed;
        }
        return null;
    }

    private boolean hasTriesLeft(String jobId) {
        return management.createJobQuery().jobId(jobId).withRetriesLeft().count() > 0;
    }
}
