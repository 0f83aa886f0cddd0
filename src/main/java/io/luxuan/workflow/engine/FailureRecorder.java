package io.luxuan.workflow.engine;

import io.luxuan.shared.MovableClock;
import io.luxuan.workflow.FailedJob;
import io.luxuan.workflow.FailureCause;
import io.luxuan.workflow.failure.FailedJobMapper;
import java.time.LocalDateTime;
import java.util.Date;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.jobexecutor.FailedJobCommandFactory;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;

/** Lets the engine count the tries of a failed job, and writes down what failed and why in the same transaction. */
class FailureRecorder implements FailedJobCommandFactory {
    private final FailedJobMapper failures;
    private final MovableClock clock;

    FailureRecorder(FailedJobMapper failures, MovableClock clock) {
        this.failures = failures;
        this.clock = clock;
    }

    @Override
    public Command<Object> getCommand(String jobId, Throwable failure) {
        return context -> {
            boolean lostARace = Conflict.isLostRace(failure);
            Object answer = new DefaultJobRetryCmd(jobId, lostARace ? asRace(failure) : failure).execute(context);
            JobEntity job = context.getJobManager().findJobById(jobId);
            if (job != null && !lostARace) {
                record(failed(job, FailureCause.of(failure), job.getExecutionId() == null
                        ? null : context.getExecutionManager().findExecutionById(job.getExecutionId())));
            }
            return answer;
        };
    }

    /** Who lost a race comes again by itself, and has used up no try: the engine knows this of its own kind of race. */
    private static Throwable asRace(Throwable failure) {
        return failure instanceof OptimisticLockingException ? failure : new OptimisticLockingException(failure.toString());
    }

    private void record(FailedJob failed) {
        if (failures.again(failed) == 0) {
            failures.insert(failed);
        }
    }

    private FailedJob failed(JobEntity job, FailureCause cause, DelegateExecution execution) {
        LocalDateTime now = clock.now();
        String step = job.getFailedActivityId() != null ? job.getFailedActivityId() : job.getActivityId();
        String processKey = job.getProcessDefinitionKey() != null ? job.getProcessDefinitionKey() : job.getJobHandlerType();
        return new FailedJob(job.getId(), job.getProcessInstanceId(), processKey, step,
                execution == null ? null : execution.getProcessBusinessKey(),
                execution == null ? null : (String) execution.getVariable("roundId"), 1, job.getRetries(), now, now,
                job.getRetries() == 0 ? null : nextTry(job, now), cause.key(processKey, step), cause.kind(), cause.refusal(),
                cause.joined(), cause.detail(), null, null, null);
    }

    private static LocalDateTime nextTry(JobEntity job, LocalDateTime now) {
        Date due = job.getDuedate();
        return due == null ? now : LocalDateTime.ofInstant(due.toInstant(), MovableClock.CHINA);
    }
}
