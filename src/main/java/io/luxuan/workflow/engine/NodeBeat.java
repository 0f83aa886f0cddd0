package io.luxuan.workflow.engine;

import io.luxuan.shared.nodes.NodeId;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Says every few seconds that this node lives, and sets free what a node had taken that says so no more: its jobs need
 * not wait until their locks run out, which is long because some steps are. A node that was only slow loses nothing but
 * its work on those jobs: they carry a revision, and of two that do the same one fails at its commit.
 */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class NodeBeat implements DisposableBean {
    static final Duration DEAD = Duration.ofSeconds(20);
    private static final Logger LOG = LoggerFactory.getLogger(NodeBeat.class);

    private final NodeMapper nodes;
    private final EngineCommands engine;
    private final NodeId self;
    private volatile boolean leaving;

    NodeBeat(NodeMapper nodes, EngineCommands engine, NodeId self) {
        this.nodes = nodes;
        this.engine = engine;
        this.self = self;
    }

    @Scheduled(fixedDelay = 5, initialDelay = 0, timeUnit = TimeUnit.SECONDS)
    public void beat() {
        if (leaving) {
            return;
        }
        if (nodes.beat(self.text()) == 0) {
            nodes.enter(self.text());
        }
        nodes.silentFor(DEAD.toSeconds()).forEach(this::bury);
    }

    /** What it has taken and not begun is free for others at once. */
    @Override
    public void destroy() {
        leaving = true;
        nodes.leave(self.text());
    }

    private void bury(String dead) {
        long freed = nodes.jobsHeldBy(dead).stream().filter(this::setFree).count();
        nodes.forget(dead);
        LOG.info("node {} is gone; {} of its jobs were set free", dead, freed);
    }

    private boolean setFree(String jobId) {
        try {
            engine.setFree(jobId);
            return true;
        } catch (OptimisticLockingException | NullValueException done) {
            return false;
        } catch (RuntimeException failed) {
            LOG.warn("job {} of a node that is gone could not be set free: {}", jobId, failed.getMessage());
            return false;
        }
    }
}
