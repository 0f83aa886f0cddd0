package io.luxuan.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The time between the order to stop and the closing of the door. The node says that it is not ready, ends its
 * connections after each answer, and does all that it is asked for; only of a proxy that has said that it asks another
 * node instead it turns readers away, so that the proxy learns to leave it alone. Whoever sends a form is served.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class Drain extends OncePerRequestFilter implements SmartLifecycle {
    static final String RETRIES = "X-Proxy-Retries";
    private static final Logger LOG = LoggerFactory.getLogger(Drain.class);

    private final Duration lasts;
    private volatile boolean running;
    private volatile boolean draining;

    Drain(@Value("${luxuan.drain}") Duration lasts) {
        this.lasts = lasts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (draining) {
            response.setHeader(HttpHeaders.CONNECTION, "close");
        }
        if (draining && Requests.reads(request) && request.getHeader(RETRIES) != null) {
            response.setStatus(HttpServletResponse.SC_BAD_GATEWAY);
        } else {
            chain.doFilter(request, response);
        }
    }

    @Override
    public void start() {
        running = true;
        draining = false;
    }

    @Override
    public void stop() {
        running = false;
        if (lasts.isZero()) {
            return;
        }
        draining = true;
        LOG.info("no longer ready; the door closes in {} s", lasts.toSeconds());
        try {
            Thread.sleep(lasts.toMillis());
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Stopped before everything else, the web server and whatever it serves with. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
