package io.luxuan.web;

import io.luxuan.shared.Arrival;
import io.luxuan.shared.MovableClock;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/**
 * 503 with Retry-After: nothing was done, and everything that was typed goes back in a form that sends it again. Asks
 * neither the database nor the session, and so works from any filter.
 */
final class BusyPage {
    private static final int SOONEST_SECONDS = 5;
    private static final int LATEST_SECONDS = 15;
    private static final String TOKEN = "_csrf";

    private final ThymeleafViewResolver views;
    private final ArrivalTicket tickets;
    private final MovableClock clock;

    BusyPage(ThymeleafViewResolver views, ArrivalTicket tickets, MovableClock clock) {
        this.views = views;
        this.tickets = tickets;
        this.clock = clock;
    }

    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        int seconds = ThreadLocalRandom.current().nextInt(SOONEST_SECONDS, LATEST_SECONDS + 1); // or all come back at once
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Content-Security-Policy", SecurityConfiguration.CONTENT_SECURITY_POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentType("text/html;charset=UTF-8");
        show(request, response, seconds);
    }

    private void show(HttpServletRequest request, HttpServletResponse response, int seconds) throws IOException, ServletException {
        try {
            View view = views.resolveViewName(Requests.fromHtmx(request) ? "error/busy :: alert" : "error/busy", Locale.SIMPLIFIED_CHINESE);
            view.render(model(request, seconds), request, response);
        } catch (IOException | ServletException | RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new ServletException(failure);
        }
    }

    private Map<String, Object> model(HttpServletRequest request, int seconds) {
        List<Typed> typed = Typed.in(request);
        Map<String, Object> model = new HashMap<>();
        model.put("seconds", seconds);
        model.put("arrived", Arrival.moment(clock));
        model.put("ticket", tickets.write(request, Arrival.moment(clock)));
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
