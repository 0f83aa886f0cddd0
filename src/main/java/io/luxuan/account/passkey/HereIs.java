package io.luxuan.account.passkey;

import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.Challenge;
import com.webauthn4j.server.ServerProperty;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.WebUtils;

/**
 * Under which name this request reached us, and from where. The door lets in only the names of {@code luxuan.hosts}; a page is
 * ours when it stands at that name, by TLS, or on this very machine, where browsers trust plain HTTP too. Ports say nothing: a
 * proxy has its own.
 */
final class HereIs {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "::1", "[::1]");
    /** The token of forms: the one thing that a browser without a session keeps. */
    private static final String TOKEN = "XSRF-TOKEN";

    private HereIs() {}

    static String host() {
        return exchange().getRequest().getServerName().toLowerCase(Locale.ROOT);
    }

    /** The session of whoever is signed in, wholly or by half. */
    static String session() {
        return "session " + exchange().getSessionId();
    }

    /** The browser of a stranger; empty where it keeps nothing. */
    static Optional<String> browser() {
        return Optional.ofNullable(WebUtils.getCookie(exchange().getRequest(), TOKEN)).map(cookie -> "browser " + cookie.getValue());
    }

    static ServerProperty server(Challenge challenge) {
        String host = host();
        return ServerProperty.builder().originPredicate(origin -> isOurs(origin, host)).rpId(host).challenge(challenge).build();
    }

    static boolean isOurs(Origin origin, String host) {
        return host.equals(origin.getHost())
                && ("https".equals(origin.getScheme()) || "http".equals(origin.getScheme()) && THIS_MACHINE.contains(host));
    }

    private static ServletRequestAttributes exchange() {
        return (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
    }
}
