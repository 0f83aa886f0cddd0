package io.luxuan.shared.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Seals texts that leave the platform and come back (HMAC-SHA-256), so that nobody else can write or change them. */
public final class Seal {
    private static final String ALGORITHM = "HmacSHA256";
    private static final char SEPARATOR = '.';

    private final SecretKeySpec key;

    Seal(String secret) {
        key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** 64 hexadecimal digits. */
    public String of(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The text with its seal behind it. @param boundTo what must be the same when it comes back */
    public String sealed(String text, String... boundTo) {
        return text + SEPARATOR + of(bound(text, boundTo));
    }

    /** The text without its seal; empty unless the seal is ours. */
    public Optional<String> opened(String sealed, String... boundTo) {
        int end = sealed.lastIndexOf(SEPARATOR);
        if (end < 0) {
            return Optional.empty();
        }
        byte[] ours = of(bound(sealed.substring(0, end), boundTo)).getBytes(StandardCharsets.UTF_8);
        boolean holds = MessageDigest.isEqual(ours, sealed.substring(end + 1).getBytes(StandardCharsets.UTF_8));
        return holds ? Optional.of(sealed.substring(0, end)) : Optional.empty();
    }

    private static String bound(String text, String... boundTo) {
        return boundTo.length == 0 ? text : text + '\n' + String.join("\n", boundTo);
    }
}
