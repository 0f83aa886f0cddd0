package io.luxuan.web;

import io.luxuan.shared.Arrival;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.lane.Lane;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Notes when a request arrived, which is when the last byte of it had been read, and lets no more of them to the database at
 * once than it can serve. The others wait a while, in order; whom the wait would become too long for is told so at once, before
 * anything was done: 503 with Retry-After. What needs no database is always served.
 */
final class Admission extends OncePerRequestFilter {
    /** Whoever holds all threads on purpose gains no more than this for a body that is still on its way. */
    private static final long LONGEST_WAIT_FOR_A_THREAD = TimeUnit.SECONDS.toNanos(2);
    private static final long NANOS_A_MICRO = 1000;

    private final MovableClock clock;
    private final Lanes lanes;
    private final long longestNanos;
    private final ArrivalTicket tickets;
    private final BusyPage busy;

    Admission(MovableClock clock, Lanes lanes, long longestNanos, ArrivalTicket tickets, BusyPage busy) {
        this.clock = clock;
        this.lanes = lanes;
        this.longestNanos = longestNanos;
        this.tickets = tickets;
        this.busy = busy;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long age = ArrivalStamps.age();
        try {
            if (SiteRoutes.needsNoDatabase(Requests.path(request))) {
                Arrival.at(clock.now());
                serve(request, response, chain);
            } else {
                admit(age, request, response, chain);
            }
        } finally {
            Arrival.over();
        }
    }

    private void admit(long age, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!Bodies.read(request)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        Arrival.at(arrived(request, age));
        admit(lanes.of(request), System.nanoTime() + longestNanos - age, request, response, chain);
    }

    /** Through one lane after the other: who waits before a narrow one takes no place of a wide one. */
    private void admit(List<Lane> before, long end, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (before.isEmpty()) {
            serve(request, response, chain);
            return;
        }
        Lane lane = before.get(0);
        if (!enter(lane, end - System.nanoTime())) {
            busy.answer(request, response);
            return;
        }
        try {
            admit(before.subList(1, before.size()), end, request, response, chain);
        } finally {
            lane.leave();
        }
    }

    /** A slow body counts as late as its end; what the server let the request wait before does not, up to a limit. */
    private LocalDateTime arrived(HttpServletRequest request, long age) throws IOException {
        LocalDateTime now = clock.now();
        Optional<LocalDateTime> before = tickets.read(request, now); // was turned away before
        return before.orElseGet(() -> now.minusNanos(Math.min(age, LONGEST_WAIT_FOR_A_THREAD) / NANOS_A_MICRO * NANOS_A_MICRO));
    }

    private static boolean enter(Lane lane, long patience) {
        try {
            return lane.enter(Math.max(0, patience));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** What no controller caught: before and after one, sessions and sign-in need the database too. */
    private void serve(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            if (response.isCommitted() || !Overload.in(failure)) {
                throw failure;
            }
            response.reset();
            busy.answer(request, response);
        }
    }
}
