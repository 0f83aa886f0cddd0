package io.luxuan.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** Small things that the next request brings back. Scripts do not see them, other sites do not send them. */
final class Cookies {
    private Cookies() {}

    static Optional<String> find(String name, HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null ? Optional.empty() : Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(name)).map(Cookie::getValue).filter(text -> !text.isEmpty()).findFirst();
    }

    static void set(String name, String content, Duration life, HttpServletRequest request, HttpServletResponse response) {
        String path = request.getContextPath().isEmpty() ? "/" : request.getContextPath();
        response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(name, content).path(path).maxAge(life)
                .httpOnly(true).secure(request.isSecure()).sameSite("Lax").build().toString());
    }

    static void drop(String name, HttpServletRequest request, HttpServletResponse response) {
        set(name, "", Duration.ZERO, request, response);
    }
}
