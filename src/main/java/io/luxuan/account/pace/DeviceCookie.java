package io.luxuan.account.pace;

import io.luxuan.shared.seal.Seal;
import io.luxuan.shared.seal.ServerSecrets;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.security.crypto.keygen.StringKeyGenerator;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.WebUtils;

/** The sealed token by which a browser is known again. It signs nobody in, and scripts and other sites do not see it. */
@Component
public class DeviceCookie {
    public static final String NAME = "device";
    private static final String KEPT = DeviceCookie.class.getName();
    private static final Duration LIFE = Duration.ofDays(180);
    private static final StringKeyGenerator TOKENS = new Base64StringKeyGenerator(Base64.getUrlEncoder().withoutPadding(), 32);

    private final Seal seal;

    DeviceCookie(ServerSecrets secrets) {
        this.seal = secrets.seal("known-device");
    }

    /** Empty outside of a request, and where the cookie is not ours. */
    Optional<String> token() {
        Cookie cookie = exchange().map(exchange -> WebUtils.getCookie(exchange.getRequest(), NAME)).orElse(null);
        return cookie == null ? Optional.empty() : seal.opened(cookie.getValue());
    }

    /** The token that the browser has, or a new one, the same throughout a request; it has it for another half year. */
    String keep() {
        return exchange().map(exchange -> (String) exchange.getRequest().getAttribute(KEPT))
                .orElseGet(() -> sent(token().orElseGet(TOKENS::generateKey)));
    }

    /** A token that nobody has seen, in the place of the one that the browser has. */
    String renew() {
        return sent(TOKENS.generateKey());
    }

    /** What the browser of this request calls itself. */
    String browser() {
        return BrowserName.of(exchange().map(exchange -> exchange.getRequest().getHeader(HttpHeaders.USER_AGENT)).orElse(null));
    }

    private String sent(String token) {
        exchange().ifPresent(exchange -> exchange.getRequest().setAttribute(KEPT, token));
        exchange().filter(exchange -> exchange.getResponse() != null).ifPresent(exchange -> exchange.getResponse()
                .addHeader(HttpHeaders.SET_COOKIE, cookie(seal.sealed(token), exchange.getRequest()).toString()));
        return token;
    }

    private static ResponseCookie cookie(String value, HttpServletRequest request) {
        String path = request.getContextPath().isEmpty() ? "/" : request.getContextPath();
        return ResponseCookie.from(NAME, value).path(path).maxAge(LIFE).httpOnly(true).secure(request.isSecure()).sameSite("Lax").build();
    }

    private static Optional<ServletRequestAttributes> exchange() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes exchange ? Optional.of(exchange) : Optional.empty();
    }
}
