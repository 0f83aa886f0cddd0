package io.luxuan.shared;

import java.time.LocalDateTime;
import java.util.function.Supplier;

/**
 * When the request that this thread serves had reached the server with all that it says, before it waited for a place or a
 * connection. People's deadlines are judged by it: nobody is late because the server was busy, and nobody is in time with
 * text that was not there yet.
 */
public final class Arrival {
    private static final ThreadLocal<LocalDateTime> MOMENT = new ThreadLocal<>();

    private Arrival() {}

    /** China time. Outside of a request it is now. */
    public static LocalDateTime moment(MovableClock clock) {
        LocalDateTime arrived = MOMENT.get();
        return arrived == null ? clock.now() : arrived;
    }

    /** From here on this thread serves a request that arrived at {@code moment}; {@link #over} must follow. */
    public static void at(LocalDateTime moment) {
        MOMENT.set(moment);
    }

    /**
     * Does what takes its content from elsewhere than the request: pieces that came before it, another form. It counts as of now, since
     * neither the request's moment nor a ticket over its few words says when that content was there.
     */
    public static <T> T ofNow(MovableClock clock, Supplier<T> work) {
        LocalDateTime before = MOMENT.get();
        MOMENT.set(clock.now());
        try {
            return work.get();
        } finally {
            if (before == null) {
                MOMENT.remove();
            } else {
                MOMENT.set(before);
            }
        }
    }

    public static void over() {
        MOMENT.remove();
    }
}
