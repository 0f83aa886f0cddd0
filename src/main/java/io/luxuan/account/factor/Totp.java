package io.luxuan.account.factor;

import com.eatthepath.otp.HmacOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** Codes of an app by RFC 6238: six digits that change every thirty seconds, of a secret of 160 bits. */
final class Totp {
    static final Duration STEP = Duration.ofSeconds(30);
    /** Clocks of telephones may differ by so many steps, either way. */
    private static final int TOLERANCE = 1;
    private static final int SECRET_BYTES = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Totp() {}

    /** 32 letters and digits, as apps take them. */
    static String freshSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return new Base32().encodeToString(secret);
    }

    /**
     * The step whose code this is, near the moment.
     *
     * @param after steps up to this one are used up: a code is good once
     */
    static OptionalLong stepOf(String code, String secret, Instant moment, long after) {
        long now = moment.getEpochSecond() / STEP.toSeconds();
        return LongStream.rangeClosed(Math.max(now - TOLERANCE, after + 1), now + TOLERANCE)
                .filter(step -> isSame(code, codeOf(secret, step))).findFirst();
    }

    static String codeOf(String secret, long step) {
        try {
            return new HmacOneTimePasswordGenerator().generateOneTimePasswordString(
                    new SecretKeySpec(new Base32().decode(secret), "RAW"), step);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What the picture says to the app. */
    static String address(String secret, String issuer, String username) {
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s".formatted(encoded(issuer), encoded(username), secret, encoded(issuer));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static boolean isSame(String typed, String right) {
        return MessageDigest.isEqual(typed.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
    }
}
