package io.luxuan.panel.ceremony;

import io.luxuan.draw.Drawn;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.nodes.NodeId;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Solves draws that were asked for, one after the other, in the name of who asked. A node that dies meanwhile is silent after a while:
 * another takes the draw and solves it from the beginning, to the same panels, because the seed decides.
 */
@Component
class DrawLater {
    static final long SILENT_SECONDS = 30;
    static final int MOST_TRIES = 3;
    private static final Logger LOG = LoggerFactory.getLogger(DrawLater.class);

    private final DrawWorkMapper works;
    private final DrawPanels draw;
    private final NodeId self;
    private final TransactionTemplate transaction;
    private final AtomicReference<Running> running = new AtomicReference<>();

    private record Running(String commitmentId, String step) {}

    DrawLater(DrawWorkMapper works, DrawPanels draw, NodeId self, TransactionTemplate transaction) {
        this.works = works;
        this.draw = draw;
        this.self = self;
        this.transaction = transaction;
    }

    /** Says that this node still solves what it solves. */
    void beat() {
        Running now = running.get();
        if (now != null) {
            works.beat(now.commitmentId(), self.text(), now.step());
        }
    }

    /** Solves the next; false when there is none. */
    boolean next() {
        Optional<DrawWork> taken = works.free(SILENT_SECONDS).stream().filter(work -> works.take(work, self.text()) == 1).findFirst();
        taken.ifPresent(work -> Actors.run(work.asker(), () -> finish(work)));
        return taken.isPresent();
    }

    private void finish(DrawWork work) {
        String id = work.commitmentId();
        running.set(new Running(id, null));
        try {
            if (work.tries() >= MOST_TRIES) {
                works.stop(id, self.text(), "panels.draw.stopped");
                return;
            }
            Drawn drawn = draw.solve(work.roundId(), step -> {
                running.set(new Running(id, step.name()));
                beat();
            });
            running.set(new Running(id, "KEEPING"));
            beat();
            transaction.executeWithoutResult(begun -> keep(work, drawn));
        } catch (Refusal refused) {
            LOG.warn("draw of round {} stopped: {}", work.roundId(), refused.code());
            works.stop(id, self.text(), DrawWork.failure(refused));
        } catch (RuntimeException | OutOfMemoryError failed) {
            failed(work, failed);
        } finally {
            running.set(null);
        }
    }

    /** A node that goes keeps quiet: another takes the draw up. */
    private void failed(DrawWork work, Throwable why) {
        if (Thread.currentThread().isInterrupted()) {
            LOG.info("draw of round {} is left to another node", work.roundId());
        } else {
            LOG.error("draw of round {} failed", work.roundId(), why);
            works.stop(work.commitmentId(), self.text(), "panels.draw.stopped");
        }
    }

    /** Nothing when somebody else has it by now: what that node keeps is the same. */
    private void keep(DrawWork work, Drawn drawn) {
        if (works.finish(work.commitmentId(), self.text()) == 1) {
            draw.keep(work.roundId(), drawn);
        }
    }
}
