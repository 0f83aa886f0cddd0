package io.luxuan.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;

/**
 * Where to go on after signing in: to the page that was asked for, never to a fragment of one. Kept in a cookie, because
 * nobody who has not signed in shall have a session: robots would fill the table of them.
 */
final class PageAskedFor implements RequestCache {
    static final String COOKIE = "asked";
    private static final int MOST = 1500;

    private final SiteRoutes routes;

    PageAskedFor(SiteRoutes routes) {
        this.routes = routes;
    }

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        String query = request.getQueryString();
        String page = request.getRequestURI() + (query == null ? "" : "?" + query);
        if ("GET".equals(request.getMethod()) && !Requests.fromHtmx(request) && routes.isClosedPart(request)
                && page.length() <= MOST) {
            Cookies.set(COOKIE, encoded(page), Duration.ofMinutes(15), request, response);
        }
    }

    @Override
    public SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        return taken(request, response).map(SimpleSavedRequest::new).orElse(null);
    }

    @Override
    public HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        return null;
    }

    /** The page, once. */
    static Optional<String> taken(HttpServletRequest request, HttpServletResponse response) {
        Optional<String> cookie = Cookies.find(COOKIE, request);
        cookie.ifPresent(present -> Cookies.drop(COOKIE, request, response));
        return cookie.flatMap(PageAskedFor::decoded);
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        taken(request, response);
    }

    private static String encoded(String page) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(page.getBytes(StandardCharsets.UTF_8));
    }

    /** Empty unless it is an address on this site: a cookie may have been set by a neighbour. */
    private static Optional<String> decoded(String cookie) {
        try {
            String page = new String(Base64.getUrlDecoder().decode(cookie), StandardCharsets.UTF_8);
            URI uri = URI.create(page);
            boolean here = page.startsWith("/") && !page.startsWith("//") && !uri.isAbsolute() && uri.getRawAuthority() == null;
            return here ? Optional.of(page) : Optional.empty();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
