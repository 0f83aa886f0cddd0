package io.luxuan.draw.frozen;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The chance in the gains of one application: for each expert the first 30 bits of a hash under a value of the chain. */
public final class Perturbation {
    /** How many bits of chance stand below a point of fit. */
    static final int BITS = 30;

    private final byte[] prefix;
    private final MessageDigest digest;

    public Perturbation(String value, String application) {
        this.prefix = (value + "\n" + application + "\n").getBytes(StandardCharsets.UTF_8);
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }

    /** 0 to 2^30 - 1, for an expert by draw number. */
    long of(int expert) {
        digest.update(prefix);
        byte[] hash = digest.digest(Integer.toString(expert).getBytes(StandardCharsets.US_ASCII));
        long first = (hash[0] & 0xffL) << 24 | (hash[1] & 0xffL) << 16 | (hash[2] & 0xffL) << 8 | hash[3] & 0xffL;
        return first >>> Integer.SIZE - BITS;
    }

    /** What the expert is worth for the application. */
    public long gain(int fit, int expert) {
        return ((long) fit << DrawRules.FIT_SHIFT) + of(expert);
    }
}
