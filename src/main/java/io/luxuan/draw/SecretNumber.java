package io.luxuan.draw;

import java.security.SecureRandom;
import java.util.HexFormat;

/** 256 bits from the system's secure source. */
public final class SecretNumber {
    private static final SecureRandom SOURCE = new SecureRandom();

    private SecretNumber() {}

    public static String fresh() {
        byte[] bytes = new byte[32];
        SOURCE.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
