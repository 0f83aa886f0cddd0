package io.luxuan.workflow.engine;

import io.luxuan.shared.Kept;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Slice;
import io.luxuan.shared.Wording;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import io.luxuan.workflow.FailedJob;
import io.luxuan.workflow.FailedJobs;
import io.luxuan.workflow.FailureGroup;
import io.luxuan.workflow.Picture;
import io.luxuan.workflow.failure.FailedJobMapper;
import io.luxuan.workflow.failure.FailureCursor;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.transaction.annotation.Transactional;

@UseCase
@ForStaff
class RegisteredFailures implements FailedJobs {
    private static final int AT_ONCE = 500;
    private static final int LONGEST_REASON = 300;

    private final FailedJobMapper failures;
    private final FailureUpkeep upkeep;
    private final ManagementService management;
    private final RuntimeService runtime;
    private final ProcessModels models;
    private final AuditTrail audit;
    private final MovableClock clock;
    private final Kept<Long> count;

    RegisteredFailures(FailedJobMapper failures, FailureUpkeep upkeep, ManagementService management,
            RuntimeService runtime, ProcessModels models, AuditTrail audit, MovableClock clock) {
        this.failures = failures;
        this.upkeep = upkeep;
        this.management = management;
        this.runtime = runtime;
        this.models = models;
        this.audit = audit;
        this.clock = clock;
        this.count = new Kept<>(Duration.ofSeconds(5), this::counted);
    }

    @Override
    public Slice<FailedJob> stuck(String cursor, int limit) {
        upkeep.markGone();
        return Slice.of(failures.stuck(FailureCursor.parse(cursor), limit + 1), limit, FailureCursor::of);
    }

    @Override
    public List<FailedJob> waiting(int limit) {
        return failures.waiting(limit);
    }

    @Override
    public List<FailedJob> retried(int limit) {
        return failures.retried(clock.now().minusDays(1), limit);
    }

    @Override
    public List<FailedJob> stuckInRound(String roundId) {
        return failures.stuckInRound(roundId);
    }

    @Override
    public List<FailureGroup> causes() {
        return failures.causes();
    }

    @Override
    public FailedJob get(String jobId) {
        upkeep.markGone();
        return Optional.ofNullable(failures.find(jobId)).orElseThrow(() -> new NotFound("failed step", jobId));
    }

    @Override
    public String trace(String jobId) {
        if (get(jobId).isGone() || jobId.startsWith(GateFailures.PREFIX)) {
            return "";
        }
        return Optional.ofNullable(management.getJobExceptionStacktrace(jobId)).orElse("");
    }

    @Override
    public String diagram(String jobId) {
        return models.xml(definition(jobId));
    }

    @Override
    public Picture picture(String jobId) {
        return models.picture(definition(jobId));
    }

    private String definition(String jobId) {
        FailedJob job = get(jobId);
        ProcessInstance instance = job.instanceId() == null ? null
                : runtime.createProcessInstanceQuery().processInstanceId(job.instanceId()).singleResult();
        return instance == null ? models.latest(job.processKey()) : instance.getProcessDefinitionId();
    }

    @Override
    @Transactional
    @ForManagers
    public void retry(String jobId) {
        retry(jobId, "");
    }

    @Override
    @Transactional
    @ForManagers
    public void retry(String jobId, String reason) {
        FailedJob job = get(jobId);
        if (job.isGone() || tryAgain(List.of(jobId)) == 0) {
            throw new Refusal("failed.gone");
        }
        audit.record(AuditEvent.of("process.retry", "step", job.stepId()).inRound(job.roundId())
                .because(reason.isBlank() ? job.detail() : Wording.atMost(LONGEST_REASON, reason.strip()) + " · " + job.detail()));
    }

    @Override
    @Transactional
    @ForManagers
    public int retryAll(String causeKey) {
        List<String> jobs = failures.stuckBy(causeKey, AT_ONCE);
        if (jobs.isEmpty() || tryAgain(jobs) == 0) {
            throw new Refusal("failed.gone");
        }
        FailedJob one = get(jobs.get(0));
        audit.record(AuditEvent.of("process.retry-all", "step", one.stepId()).inRound(one.roundId())
                .because(jobs.size() + " × " + one.detail()));
        return jobs.size();
    }

    @Override
    public long count() {
        return count.get();
    }

    private long counted() {
        upkeep.markGone();
        return failures.count();
    }

    private int tryAgain(List<String> jobIds) {
        int marked = failures.retry(jobIds, clock.now(), Actors.require().name());
        List<String> jobs = jobIds.stream().filter(id -> !id.startsWith(GateFailures.PREFIX)).toList();
        if (marked > 0 && !jobs.isEmpty()) {
            management.setJobRetries(1).jobIds(jobs).dueDate(Date.from(clock.instant())).execute();
        }
        count.forget();
        return marked;
    }
}
