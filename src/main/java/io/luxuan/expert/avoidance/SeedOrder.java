package io.luxuan.expert.avoidance;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Chance that anyone can repeat: labels in the order of their SHA-256 under a seed. */
public final class SeedOrder {
    private final String seed;

    public SeedOrder(String seed) {
        this.seed = seed;
    }

    /** The place of these labels taken together: compare as text. */
    public String placeOf(String... labels) {
        String text = seed + "\n" + String.join("\n", labels);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
