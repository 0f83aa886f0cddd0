package io.luxuan.review;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Fresh seeds of draws: 256 bits from the system's secure source. */
final class Seeds {
    private static final SecureRandom SOURCE = new SecureRandom();

    private Seeds() {}

    static String fresh() {
        byte[] bytes = new byte[32];
        SOURCE.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
