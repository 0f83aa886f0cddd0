package io.luxuan.application.leader;

import io.luxuan.shared.Numbers;
import io.luxuan.storage.Blobs;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Numbers of identity papers as people write them, folded and hashed under a key that is not in the database. */
@Component
class LeaderMark {
    private static final int KEY = 32;
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHOWN = 4;
    private static final Pattern DASH = Pattern.compile("[\\p{Pd}−]");

    private final Blobs blobs;
    private volatile SecretKeySpec key;

    LeaderMark(Blobs blobs) {
        this.blobs = blobs;
    }

    /** 64 hexadecimal digits, the same for the same number however it is spaced or cased. */
    String of(String number) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key());
            return HexFormat.of().formatHex(mac.doFinal(plain(number).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String plain(String number) {
        return DASH.matcher(Numbers.normal(number)).replaceAll("");
    }

    static String tail(String number) {
        String plain = plain(number);
        return plain.substring(Math.max(0, plain.length() - SHOWN));
    }

    /** Fetched when it is needed first. */
    private SecretKeySpec key() {
        if (key == null) {
            byte[] fresh = new byte[KEY];
            new SecureRandom().nextBytes(fresh);
            key = new SecretKeySpec(blobs.once(".leader-key", fresh), ALGORITHM);
        }
        return key;
    }
}
