package io.luxuan.intake;

import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.nodes.NodeId;
import io.luxuan.shared.permission.ForSystem;
import io.luxuan.shared.permission.UseCase;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes running imports on. A job is held by one server for a short time that each sign of progress prolongs: when a
 * server dies, another one, or the same one after its restart, goes on where the job stands.
 */
@UseCase
@ForSystem
class ImportRunner {
    private static final Logger LOG = LoggerFactory.getLogger(ImportRunner.class);
    private static final Duration HOLD = Duration.ofSeconds(60);
    private static final int WORKERS = 2;

    private final ImportJobMapper jobs;
    private final RoundPlayer player;
    private final MovableClock clock;
    private final String node;

    ImportRunner(ImportJobMapper jobs, RoundPlayer player, MovableClock clock, NodeId node) {
        this.jobs = jobs;
        this.player = player;
        this.clock = clock;
        this.node = node.text();
    }

    public void runAll() {
        jobs.free(clock.now()).forEach(this::run);
    }

    private void run(String jobId) {
        if (jobs.hold(jobId, node, clock.now(), clock.now().plus(HOLD)) == 0) {
            return;
        }
        try {
            advance(jobs.find(jobId));
        } catch (JobProgress.TakenOver other) {
            LOG.info("import {} is gone on with by another node", jobId);
        } catch (RuntimeException failed) {
            LOG.error("import {} stopped", jobId, failed);
            String why = failed instanceof Refusal refusal ? refusal.messageKey() : "intake.failed";
            jobs.end(jobId, node, jobs.find(jobId).phase(), why, clock.now());
        }
    }

    private void advance(ImportJob job) {
        RoundFile file = RoundFileParser.parse(jobs.content(job.id()));
        JobProgress progress = new JobProgress(jobs, clock, job, node, HOLD);
        Phase phase = player.play(new Intake(job.roundId(), file, WORKERS), job.phase(), progress);
        if (phase == Phase.FINISHED) {
            jobs.end(job.id(), node, phase, null, clock.now());
        } else {
            progress.waitIn(phase);
            jobs.release(job.id(), node);
        }
    }
}
