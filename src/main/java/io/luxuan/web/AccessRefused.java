package io.luxuan.web;

import io.luxuan.shared.actor.Actors;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** A stale form is explained and kept; a closed part of the site is refused; what is nowhere is not found. */
@Component
class AccessRefused implements AccessDeniedHandler {
    private final SiteRoutes routes;

    AccessRefused(SiteRoutes routes) {
        this.routes = routes;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException, ServletException {
        if (why instanceof CsrfException && Requests.path(request).equals("/login")) {
            response.sendRedirect(request.getContextPath() + "/login?stale");
        } else if (why instanceof CsrfException) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            request.getRequestDispatcher("/problem/stale").forward(request, response);
        } else {
            refuse(request, response);
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!routes.isClosedPart(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (Actors.current().isEmpty()) {
            goOnSigningIn(request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        request.getRequestDispatcher("/problem/forbidden").forward(request, response);
    }

    /** A right password was given, and more is asked for. */
    private static void goOnSigningIn(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        if (Requests.fromHtmx(request) || !Requests.reads(request)) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            request.getRequestDispatcher("/problem/session").forward(request, response);
        } else {
            response.sendRedirect(request.getContextPath() + "/login/next");
        }
    }
}
