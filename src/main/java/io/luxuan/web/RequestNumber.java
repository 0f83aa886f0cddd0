package io.luxuan.web;

import io.luxuan.shared.Ids;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each request a number, or takes that of the proxy: it stands in every line of the log, in the answer's header
 * and on error pages, so that a person can name what went wrong.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestNumber extends OncePerRequestFilter {
    static final String HEADER = "X-Request-Id";
    private static final String NAME = "requestId";
    /** What another wrote into our log must be short and cannot be a line of its own. */
    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9_-]{8,64}");

    static String of(HttpServletRequest request) {
        return (String) request.getAttribute(RequestNumber.class.getName());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String given = request.getHeader(HEADER);
        String number = given != null && SANE.matcher(given).matches() ? given : Ids.next();
        request.setAttribute(RequestNumber.class.getName(), number);
        response.setHeader(HEADER, number);
        MDC.put(NAME, number);
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(NAME);
        }
    }
}
