package io.luxuan.shared;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutor;

/**
 * A figure that may be some seconds old, counted once for all who ask on this node. Whoever finds it old gets it all the
 * same and lets it be counted anew meanwhile, with the asker's rights; when it is older than twice its age, as after a quiet
 * hour, the first who asks counts and waits.
 */
public final class Kept<T> {
    private static final Logger LOG = LoggerFactory.getLogger(Kept.class);
    private static final Executor COUNTER = new DelegatingSecurityContextExecutor(Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "kept");
        thread.setDaemon(true);
        return thread;
    }));

    private record Counted<T>(T figure, long at) {}

    private final long age;
    private final Supplier<T> source;
    private final ReentrantLock counting = new ReentrantLock();
    private final AtomicBoolean asked = new AtomicBoolean();
    private final AtomicReference<Counted<T>> last = new AtomicReference<>();

    /** @param age how old it may be; zero counts anew each time */
    public Kept(Duration age, Supplier<T> source) {
        this.age = age.toNanos();
        this.source = source;
    }

    public T get() {
        Counted<T> known = last.get();
        if (isYounger(known, age)) {
            return known.figure();
        }
        if (isYounger(known, 2 * age)) {
            if (asked.compareAndSet(false, true)) {
                COUNTER.execute(this::countMeanwhile);
            }
            return known.figure();
        }
        return countUnlessFresh();
    }

    /** Something changed that whoever did it shall see at once. */
    public void forget() {
        last.set(null);
    }

    private void countMeanwhile() {
        try {
            countUnlessFresh();
        } catch (RuntimeException failed) {
            LOG.warn("a figure could not be counted anew: {}", failed.toString());
        } finally {
            asked.set(false);
        }
    }

    private T countUnlessFresh() {
        counting.lock();
        try {
            Counted<T> known = last.get();
            if (isYounger(known, age)) {
                return known.figure();
            }
            Counted<T> counted = new Counted<>(source.get(), System.nanoTime());
            if (!last.compareAndSet(known, counted)) {
                last.set(null); // what was forgotten meanwhile stays so
            }
            return counted.figure();
        } finally {
            counting.unlock();
        }
    }

    private static boolean isYounger(Counted<?> counted, long than) {
        return counted != null && System.nanoTime() - counted.at() < than;
    }
}
