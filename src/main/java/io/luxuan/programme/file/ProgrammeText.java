package io.luxuan.programme.file;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A programme file as it was written; line ends do not count, so that a checkout on Windows is the same version. */
public record ProgrammeText(String file, String text) {
    public ProgrammeText {
        text = text.replace("\r\n", "\n");
    }

    String sha256() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
