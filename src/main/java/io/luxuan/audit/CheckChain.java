package io.luxuan.audit;

import io.luxuan.shared.MovableClock;
import io.luxuan.shared.permission.ForEveryone;
import io.luxuan.shared.permission.ForLogReaders;
import io.luxuan.shared.permission.UseCase;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;

/** Seals what waits and reads the log in pieces, never as a whole. Rows that are sealed meanwhile are left for the next time. */
@UseCase
@ForLogReaders
class CheckChain implements AuditCheck {
    private static final int CHUNK = 1000;

    private final ChainMapper mapper;
    private final Sealer sealer;
    private final SealWatch watch;
    private final ObjectProvider<Anchors> sources;
    private final MovableClock clock;
    private volatile CheckedChain latest;

    CheckChain(ChainMapper mapper, Sealer sealer, SealWatch watch, ObjectProvider<Anchors> sources, MovableClock clock) {
        this.mapper = mapper;
        this.sealer = sealer;
        this.watch = watch;
        this.sources = sources;
        this.clock = clock;
    }

    @Override
    public CheckedChain check() {
        int refused = sealer.seal();
        long started = System.nanoTime();
        List<Anchor> anchors = anchors(); // before the head: none of them may stand after it
        ChainHead head = Optional.ofNullable(mapper.head()).orElse(ChainHead.EMPTY); // deleted: every row is beyond it
        ChainWalk walk = walk(head, anchors);
        ChainFault fault = Stream.of(Optional.ofNullable(walk.fault()), beyond(), unsealed(refused, head))
                .flatMap(Optional::stream).findFirst().orElse(null);
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

    private Optional<ChainFault> beyond() {
        return Optional.ofNullable(mapper.beyondHead()).map(seq -> new ChainFault(ChainFault.Kind.BEYOND, seq));
    }

    private Optional<ChainFault> unsealed(int refused, ChainHead head) {
        return refused > 0 || watch.isBehind()
                ? Optional.of(new ChainFault(ChainFault.Kind.UNSEALED, head.seq() + 1)) : Optional.empty();
    }

    private List<Anchor> anchors() {
        return sources.orderedStream().flatMap(source -> source.anchors().stream())
                .sorted(Comparator.comparingLong(Anchor::seq)).toList();
    }

    @Override
    @ForEveryone
    public boolean isBehind() {
        return watch.isBehind();
    }

    @Override
    @ForEveryone
    public Optional<CheckedChain> latest() {
        return Optional.ofNullable(latest);
    }
}
