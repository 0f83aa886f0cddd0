package io.luxuan.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.web.util.WebUtils;

/**
 * What somebody who was turned away is given along: when the request arrived, sealed with what it said. The same content,
 * sent again with it within five minutes, to the same address and by the same browser, still counts as having arrived then;
 * any other is judged by its own moment.
 */
final class ArrivalTicket {
    static final String FIELD = "_arrived";
    private static final String ALGORITHM = "HmacSHA256";
    private static final String TOKEN_COOKIE = "XSRF-TOKEN";
    private static final Duration VALID = Duration.ofMinutes(5);
    private static final char SEPARATOR = '~';

    private final SecretKeySpec key;

    /** @param secret the same on all servers */
    ArrivalTicket(String secret) {
        key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    String write(HttpServletRequest request, LocalDateTime arrived) throws IOException {
        return arrived.toString() + SEPARATOR + seal(request, arrived.toString());
    }

    /** Empty when there is none, or none that holds. */
    Optional<LocalDateTime> read(HttpServletRequest request, LocalDateTime now) throws IOException {
        String ticket = Requests.reads(request) ? null : request.getParameter(FIELD);
        int end = ticket == null ? -1 : ticket.indexOf(SEPARATOR);
        if (end < 0 || !isSealed(request, ticket.substring(0, end), ticket.substring(end + 1))) {
            return Optional.empty();
        }
        try {
            LocalDateTime arrived = LocalDateTime.parse(ticket.substring(0, end));
            return arrived.isAfter(now) || arrived.plus(VALID).isBefore(now) ? Optional.empty() : Optional.of(arrived);
        } catch (DateTimeParseException malformed) {
            return Optional.empty();
        }
    }

    private boolean isSealed(HttpServletRequest request, String arrived, String seal) throws IOException {
        return MessageDigest.isEqual(seal(request, arrived).getBytes(StandardCharsets.UTF_8), seal.getBytes(StandardCharsets.UTF_8));
    }

    private String seal(HttpServletRequest request, String arrived) throws IOException {
        var browser = WebUtils.getCookie(request, TOKEN_COOKIE);
        String sealed = arrived + '\n' + request.getRequestURI() + '\n' + (browser == null ? "" : browser.getValue())
                + '\n' + HexFormat.of().formatHex(Content.digest(request));
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(sealed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
