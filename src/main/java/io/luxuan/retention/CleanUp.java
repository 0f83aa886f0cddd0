package io.luxuan.retention;

import io.luxuan.shared.Expiring;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.permission.ForSystem;
import io.luxuan.shared.permission.UseCase;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;

/** Removes what has had its time, in small batches, and says in the log and in the audit log what went. */
@UseCase
@ForSystem
class CleanUp {
    private static final Logger LOG = LoggerFactory.getLogger(CleanUp.class);
    private static final int BATCH = 200;
    private static final Duration LONGEST = Duration.ofHours(3);

    private final List<Expiring> kinds;
    private final RetentionPolicy policy;
    private final RetentionTrail trail;
    private final MovableClock clock;
    private final boolean dryRun;

    CleanUp(List<Expiring> kinds, RetentionPolicy policy, RetentionTrail trail, MovableClock clock,
            @Value("${luxuan.retention.dry-run:false}") boolean dryRun) {
        this.kinds = kinds;
        this.policy = policy;
        this.trail = trail;
        this.clock = clock;
        this.dryRun = dryRun;
        Actors.run(Person.SYSTEM, () -> kinds.forEach(policy::kept)); // a setting that must not be keeps the platform from starting
    }

    /** @param before null where rows of this kind are kept for ever @param expired what is over its time */
    public record Figure(String name, LocalDateTime before, long expired) {}

    /** What would go now; nothing does. */
    public List<Figure> figures() {
        LocalDateTime now = clock.now();
        return kinds.stream().map(kind -> policy.before(kind, now)
                .map(before -> new Figure(kind.name(), before, kind.expired(before)))
                .orElseGet(() -> new Figure(kind.name(), null, 0))).toList();
    }

    /** Answers what went. A kind that fails is told in the log and keeps no other from its turn. */
    public List<Figure> run() {
        if (dryRun) {
            figures().forEach(figure -> LOG.info("clean-up, dry: {} of {} from before {}", figure.expired(), figure.name(), figure.before()));
            return List.of();
        }
        long end = System.nanoTime() + LONGEST.toNanos();
        List<Figure> gone = new ArrayList<>();
        for (Expiring kind : kinds) {
            try {
                policy.before(kind, clock.now()).ifPresent(before -> gone.add(remove(kind, before, end)));
            } catch (RuntimeException failed) {
                LOG.error("clean-up of {} failed", kind.name(), failed);
            }
        }
        return gone;
    }

    private Figure remove(Expiring kind, LocalDateTime before, long end) {
        long gone = 0;
        for (int removed = BATCH; removed > 0 && System.nanoTime() < end; gone += removed) {
            removed = kind.remove(before, BATCH);
        }
        LOG.info("clean-up: {} of {} from before {}", gone, kind.name(), before);
        if (gone > 0) {
            trail.removed(kind.name(), before, gone);
        }
        return new Figure(kind.name(), before, gone);
    }
}
