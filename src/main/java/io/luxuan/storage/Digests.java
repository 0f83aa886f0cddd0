package io.luxuan.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.core.io.InputStreamSource;

/** Reads a file once, telling its length and digest. */
final class Digests {
    private Digests() {}

    static Blob copy(InputStreamSource content, OutputStream to) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(content.getInputStream(), digest)) {
            long bytes = in.transferTo(to);
            return new Blob(bytes, HexFormat.of().formatHex(digest.digest()));
        }
    }

    static Blob of(InputStreamSource content) throws IOException {
        return copy(content, OutputStream.nullOutputStream());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
