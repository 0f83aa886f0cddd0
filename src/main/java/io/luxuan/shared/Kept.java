package io.luxuan.shared;

import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * A figure that may be some seconds old, counted once for all who ask on this node. While one of them counts anew the
 * others get the last figure; only the very first have to wait.
 */
public final class Kept<T> {
    private record Counted<T>(T figure, long at) {}

    private final long age;
    private final Supplier<T> source;
    private final ReentrantLock counting = new ReentrantLock();
    private volatile Counted<T> last;

    /** @param age how old it may be; zero counts anew each time */
    public Kept(Duration age, Supplier<T> source) {
        this.age = age.toNanos();
        this.source = source;
    }

    public T get() {
        Counted<T> known = last;
        if (isFresh(known)) {
            return known.figure();
        }
        if (known == null || age == 0) {
            counting.lock();
        } else if (!counting.tryLock()) {
            return known.figure();
        }
        try {
            return isFresh(last) ? last.figure() : countAnew();
        } finally {
            counting.unlock();
        }
    }

    /** Something changed that whoever did it shall see at once. */
    public void forget() {
        last = null;
    }

    private T countAnew() {
        Counted<T> counted = new Counted<>(source.get(), System.nanoTime());
        last = counted;
        return counted.figure();
    }

    private boolean isFresh(Counted<T> counted) {
        return counted != null && System.nanoTime() - counted.at() < age;
    }
}
