package io.luxuan.draw;

import io.luxuan.shared.Hashes;
import java.util.List;

/**
 * All chance of a draw comes from its seed. Value n of the chain is SHA-256(seed, n); a choice takes the next unused
 * value and orders labels by SHA-256(value, labels). Texts are joined by a line feed. {@code docs/draw.md} says it all.
 */
public record Chain(String seed) {
    /** Bits of chance in a gain: see {@link #perturbation}. */
    public static final int PERTURBATION_BITS = 30;
    private static final String PREFIX = "luxuan-draw-1";

    /** @param values normalised, in the order of the sources */
    public static Chain of(String commitmentHash, String secret, List<String> values) {
        return new Chain(Hashes.sha256(String.join("\n", PREFIX, commitmentHash, secret, String.join("", values))));
    }

    public String value(int number) {
        return Hashes.sha256(seed + "\n" + number);
    }

    /** A number of 30 bits for an application and an expert under a value of the chain: the first bits of their hash. */
    public static long perturbation(String value, String application, int expert) {
        String hash = Hashes.sha256(value + "\n" + application + "\n" + expert);
        return Long.parseLong(hash, 0, 8, 16) >>> 32 - PERTURBATION_BITS;
    }
}
