package io.luxuan.shared.lane;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** So many requests are worked on at once; so many more wait for a place, in the order in which they came. */
public final class Lane {
    private final Semaphore places;
    private final int waitingRoom;
    private final AtomicInteger waiting = new AtomicInteger();

    public Lane(int places, int waitingRoom) {
        this.places = new Semaphore(places, true);
        this.waitingRoom = waitingRoom;
    }

    /** Whether there was room to wait, and a place in time; {@link #leave} must follow then. */
    public boolean enter(long longestNanos) throws InterruptedException {
        if (places.tryAcquire(0, TimeUnit.NANOSECONDS)) {
            return true;
        }
        try {
            return waiting.incrementAndGet() <= waitingRoom && places.tryAcquire(longestNanos, TimeUnit.NANOSECONDS);
        } finally {
            waiting.decrementAndGet();
        }
    }

    /** Whether whoever comes now is turned away. */
    public boolean isFull() {
        return places.availablePermits() == 0 && waiting.get() >= waitingRoom;
    }

    public void leave() {
        places.release();
    }
}
