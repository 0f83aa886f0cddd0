package io.luxuan.web;

import io.luxuan.shared.Arrival;
import io.luxuan.shared.MovableClock;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Notes when a request arrived, and lets no more of them to the database at once than it can serve. The others wait a
 * while, in order; whom the wait would become too long for is told so at once, before anything was done: 503 with
 * Retry-After. What needs no database is always served.
 */
final class Admission extends OncePerRequestFilter {
    private final MovableClock clock;
    private final Lane work;
    private final Lane reading;
    private final long longestNanos;
    private final ArrivalTicket tickets;
    private final BusyPage busy;
    private final SiteRoutes routes;

    Admission(MovableClock clock, Lane work, Lane reading, long longestNanos, ArrivalTicket tickets, BusyPage busy,
            SiteRoutes routes) {
        this.clock = clock;
        this.work = work;
        this.reading = reading;
        this.longestNanos = longestNanos;
        this.tickets = tickets;
        this.busy = busy;
        this.routes = routes;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long age = ArrivalStamps.age();
        Arrival.at(clock.now().minusNanos(age / 1000 * 1000));
        try {
            Lane lane = lane(request);
            if (lane == null) {
                serve(request, response, chain);
            } else {
                admit(lane, age, request, response, chain);
            }
        } finally {
            Arrival.over();
        }
    }

    private Lane lane(HttpServletRequest request) {
        String path = Requests.path(request);
        if (SiteRoutes.needsNoDatabase(path)) {
            return null;
        }
        return Requests.reads(request) && routes.isPublicPage(path) ? reading : work;
    }

    private void admit(Lane lane, long age, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long begun = System.nanoTime();
        Bodies.read(request);
        tickets.read(request, clock.now()).ifPresent(Arrival::at); // was turned away before
        if (!enter(lane, longestNanos - age - (System.nanoTime() - begun))) {
            busy.answer(request, response);
            return;
        }
        try {
            serve(request, response, chain);
        } finally {
            lane.leave();
        }
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
