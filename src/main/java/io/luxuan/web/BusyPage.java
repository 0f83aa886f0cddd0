package io.luxuan.web;

import io.luxuan.shared.Arrival;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.cluster.DatabaseCluster;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/**
 * 503 or 429 with Retry-After: nothing was done, and everything that was typed goes back in a form that sends it again. Asks
 * neither the database nor the session, and so works from any filter.
 */
final class BusyPage {
    private static final int SOONEST_SECONDS = 5;
    private static final int LATEST_SECONDS = 15;
    private static final int SECONDS_OF_A_MINUTE = 60;
    private static final String TOKEN = "_csrf";

    private final ThymeleafViewResolver views;
    private final ArrivalTicket tickets;
    private final MovableClock clock;
    private final DatabaseCluster database;

    BusyPage(ThymeleafViewResolver views, ArrivalTicket tickets, MovableClock clock, DatabaseCluster database) {
        this.views = views;
        this.tickets = tickets;
        this.clock = clock;
        this.database = database;
    }

    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        int seconds = ThreadLocalRandom.current().nextInt(SOONEST_SECONDS, LATEST_SECONDS + 1); // or all come back at once
        answer(HttpStatus.SERVICE_UNAVAILABLE, seconds, request, response);
    }

    /** 429: whoever asks has sent as much as one may. */
    void spent(HttpServletRequest request, HttpServletResponse response, Duration wait) throws IOException, ServletException {
        answer(HttpStatus.TOO_MANY_REQUESTS, Math.max(1, Math.toIntExact(wait.toSeconds())), request, response);
    }

    private void answer(HttpStatus status, int seconds, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        response.setStatus(status.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Content-Security-Policy", SecurityConfiguration.CONTENT_SECURITY_POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentType("text/html;charset=UTF-8");
        show(status, request, response, seconds);
    }

    private void show(HttpStatus status, HttpServletRequest request, HttpServletResponse response, int seconds)
            throws IOException, ServletException {
        try {
            View view = views.resolveViewName(Requests.fromHtmx(request) ? "error/busy :: alert" : "error/busy", Locale.SIMPLIFIED_CHINESE);
            view.render(model(status, request, seconds), request, response);
        } catch (IOException | ServletException | RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new ServletException(failure);
        }
    }

    private Map<String, Object> model(HttpStatus status, HttpServletRequest request, int seconds) throws IOException {
        List<Typed> typed = Typed.in(request);
        Map<String, Object> model = new HashMap<>();
        model.put("seconds", seconds);
        model.put("status", status.value());
        model.put("minutes", status == HttpStatus.TOO_MANY_REQUESTS ? seconds / SECONDS_OF_A_MINUTE + 1 : null);
        model.put("quorum", !database.isWithoutQuorum());
        model.put("arrived", Arrival.moment(clock));
        model.put("ticket", Requests.reads(request) ? null : tickets.write(request, Arrival.moment(clock)));
        model.put("typed", typed);
        model.put("token", request.getParameter(TOKEN));
        model.put("address", Requests.reads(request) ? address(request) : null);
        model.put("resend", !Requests.reads(request) && Requests.fromOwnPage(request) ? request.getRequestURI() : null);
        model.put("multipart", Bodies.isMultipart(request));
        model.put("files", Bodies.hasFiles(request));
        return model;
    }

    private static String address(HttpServletRequest request) {
        return request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
    }
}
