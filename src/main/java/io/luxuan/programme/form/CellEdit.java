package io.luxuan.programme.form;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What somebody typed into one cell.
 *
 * @param seen {@link #seen} of the text that the window showed before
 * @param own  texts that the same window has sent since, without having had an answer
 */
public record CellEdit(int row, String column, String text, String seen, List<String> own) {
    private static final int BYTES = 8;

    public CellEdit {
        own = List.copyOf(own);
    }

    public CellEdit(int row, String column, String text, String seen) {
        this(row, column, text, seen, List.of());
    }

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
