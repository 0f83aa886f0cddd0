package io.luxuan.programme.form;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What somebody typed into one cell.
 *
 * @param seen {@link #seen} of the text that the window showed before
 */
public record CellEdit(int row, String column, String text, String seen) {
    private static final int BYTES = 8;

    /** A short word that stands for a text; empty for none. */
    public static String seen(String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
