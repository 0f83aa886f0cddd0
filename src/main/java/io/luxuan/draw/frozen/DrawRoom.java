package io.luxuan.draw.frozen;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.function.LongSupplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Whether a draw fits into this node. One that does not is refused before it takes the node and everybody on it down. */
@Component
public class DrawRoom {
    /** Bytes, rounded up from what the bench measured: packed pairs, kept choices and their network, pairs that are read at once. */
    private static final long A_PAIR = 2;
    private static final long AN_APPLICATION = 14_000;
    private static final long A_HELD_PAIR = 130;
    private static final long A_READ_PAIR = 60;
    private static final long READ_TOGETHER = 64;
    private static final long SURELY_THERE = 64L << 20;
    private static final long MEGABYTE = 1 << 20;
    private static final long TEN_THOUSAND = 10_000;

    private final long surely;
    private final LongSupplier free;

    @Autowired
    DrawRoom() {
        this(SURELY_THERE, DrawRoom::freeHeap);
    }

    /** @param surely what is there without a look */
    DrawRoom(long surely, LongSupplier free) {
        this.surely = surely;
        this.free = free;
    }

    /** @throws TooLarge with how much it needs and how much there is */
    public void require(Snapshot snapshot) {
        long needed = needed(snapshot, Runtime.getRuntime().availableProcessors());
        if (needed < surely) {
            return;
        }
        long room = free.getAsLong();
        if (needed > room) {
            throw new TooLarge(snapshot.applications().size(), (snapshot.pairs() + TEN_THOUSAND - 1) / TEN_THOUSAND,
                    (needed + MEGABYTE - 1) / MEGABYTE, room / MEGABYTE);
        }
    }

    static long needed(Snapshot snapshot, int processors) {
        long pairs = snapshot.pairs();
        long applications = snapshot.applications().size();
        if (!DrawProblem.isWide(snapshot)) {
            return A_HELD_PAIR * pairs;
        }
        long row = pairs / Math.max(1, applications) + 1;
        return A_PAIR * pairs + AN_APPLICATION * applications + processors * READ_TOGETHER * row * A_READ_PAIR;
    }

    /** What lives is known after a collection. */
    private static long freeHeap() {
        System.gc();
        long living = ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(DrawRoom::living).sum();
        return Runtime.getRuntime().maxMemory() - living;
    }

    private static long living(MemoryPoolMXBean pool) {
        return (pool.getCollectionUsage() == null ? pool.getUsage() : pool.getCollectionUsage()).getUsed();
    }
}
