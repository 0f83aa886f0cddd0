package io.luxuan.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;

/**
 * Pages carry the token masked, against compression attacks. Scripts send it as it stands in the cookie: that is how a
 * page left open goes on working after its reader has signed in again in another tab. In an address it counts for nothing:
 * addresses stand in logs and histories.
 */
final class CsrfFromFormOrCookie implements CsrfTokenRequestHandler {
    private final CsrfTokenRequestHandler plain = new CsrfTokenRequestAttributeHandler();
    private final CsrfTokenRequestHandler masked = new XorCsrfTokenRequestAttributeHandler();

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, Supplier<CsrfToken> token) {
        masked.handle(request, response, token);
        if (!isStatic(Requests.path(request))) {
            token.get().getToken();
        }
    }

    private static boolean isStatic(String path) {
        return path.startsWith("/webjars/") || path.startsWith("/css/") || path.startsWith("/js/");
    }

    @Override
    public String resolveCsrfTokenValue(HttpServletRequest request, CsrfToken token) {
        if (Requests.isInAddress(token.getParameterName(), request)) {
            return null;
        }
        String unmasked = masked.resolveCsrfTokenValue(request, token);
        return unmasked == null ? plain.resolveCsrfTokenValue(request, token) : unmasked;
    }
}
