package io.luxuan.web;

import io.luxuan.shared.actor.Actors;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;

/** To the page that was asked for, or home; to the next step where a right password is not enough. */
final class SignedInThen extends SavedRequestAwareAuthenticationSuccessHandler {
    SignedInThen(RequestCache asked) {
        setRequestCache(asked);
        setDefaultTargetUrl("/home");
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws IOException, ServletException {
        if (who.getPrincipal() instanceof Actors.Principal) {
            super.onAuthenticationSuccess(request, response, who);
        } else {
            getRedirectStrategy().sendRedirect(request, response, "/login/next");
        }
    }
}
