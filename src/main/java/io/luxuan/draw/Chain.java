package io.luxuan.draw;

import io.luxuan.shared.Hashes;
import java.util.List;

/**
 * All chance of a draw comes from its seed. Value n of the chain is SHA-256(seed, n); a choice takes the next unused
 * value and orders labels by SHA-256(value, labels). Texts are joined by a line feed. {@code docs/draw.md} says it all.
 */
public record Chain(String seed) {
    private static final String PREFIX = "luxuan-draw-1";

    /** @param values normalised, in the order of the sources */
    public static Chain of(String commitmentHash, String secret, List<String> values) {
        return new Chain(Hashes.sha256(String.join("\n", PREFIX, commitmentHash, secret, String.join("", values))));
    }

    public String value(int number) {
        return Hashes.sha256(seed + "\n" + number);
    }
}
