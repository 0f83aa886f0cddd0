package io.luxuan.audit;

import io.luxuan.shared.MovableClock;
import io.luxuan.shared.permission.ForEveryone;
import io.luxuan.shared.permission.ForSupervisors;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Reads the log in pieces, never as a whole. Rows that are appended meanwhile are left for the next time. */
@Service
@ForSupervisors
class CheckChain implements AuditCheck {
    private static final int CHUNK = 1000;

    private final ChainMapper mapper;
    private final ObjectProvider<Anchors> sources;
    private final MovableClock clock;
    private volatile CheckedChain latest;

    CheckChain(ChainMapper mapper, ObjectProvider<Anchors> sources, MovableClock clock) {
        this.mapper = mapper;
        this.sources = sources;
        this.clock = clock;
    }

    @Override
    public CheckedChain check() {
        long started = System.nanoTime();
        List<Anchor> anchors = anchors(); // before the head: none of them may stand after it
        ChainHead head = Optional.ofNullable(mapper.head()).orElse(ChainHead.EMPTY); // deleted: every row is beyond it
        ChainWalk walk = walk(head, anchors);
        ChainFault fault = walk.fault() == null ? beyond() : walk.fault();
        latest = new CheckedChain(clock.now(), walk.rows(), walk.anchorsMet(), head, fault,
                (System.nanoTime() - started) / 1_000_000);
        return latest;
    }

    private ChainWalk walk(ChainHead head, List<Anchor> anchors) {
        ChainWalk walk = new ChainWalk(head, anchors);
        List<StoredRow> rows;
        do {
            rows = mapper.rows(walk.seq(), head.seq(), CHUNK);
            for (StoredRow row : rows) {
                walk.pass(row);
                if (walk.isStopped()) {
                    return walk;
                }
            }
        } while (!rows.isEmpty());
        walk.arrive();
        return walk;
    }

    private ChainFault beyond() {
        Long seq = mapper.beyondHead();
        return seq == null ? null : new ChainFault(ChainFault.Kind.BEYOND, seq);
    }

    private List<Anchor> anchors() {
        return sources.orderedStream().flatMap(source -> source.anchors().stream())
                .sorted(Comparator.comparingLong(Anchor::seq)).toList();
    }

    @Override
    @ForEveryone
    public Optional<CheckedChain> latest() {
        return Optional.ofNullable(latest);
    }
}
