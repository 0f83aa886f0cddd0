package io.luxuan.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/** Nobody is signed in: a reader goes to the form; whoever was sending something keeps it and is told how to go on. */
@Component
class SignInAgain implements AuthenticationEntryPoint {
    private final AuthenticationEntryPoint form = new LoginUrlAuthenticationEntryPoint("/login");
    private final SiteRoutes routes;

    SignInAgain(SiteRoutes routes) {
        this.routes = routes;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException, ServletException {
        if (!routes.isClosedPart(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (Requests.fromHtmx(request) || !Requests.reads(request)) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            request.getRequestDispatcher("/problem/session").forward(request, response);
        } else {
            form.commence(request, response, why);
        }
    }
}
