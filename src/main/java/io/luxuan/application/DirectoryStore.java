package io.luxuan.application;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** A directory of files named by their ids: nothing that a user typed becomes part of a path. */
@Component
class DirectoryStore implements AttachmentStore {
    private final Path root;

    DirectoryStore(@Value("${luxuan.attachments}") Path root) {
        this.root = root.toAbsolutePath();
    }

    @Override
    public Stored put(String id, InputStream content) throws IOException {
        Path target = path(id);
        Files.createDirectories(target.getParent());
        Path partial = target.resolveSibling(id + ".part");
        MessageDigest digest = sha256();
        try (InputStream counted = new DigestInputStream(content, digest)) {
            long bytes = Files.copy(counted, partial, StandardCopyOption.REPLACE_EXISTING);
            Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
            return new Stored(bytes, HexFormat.of().formatHex(digest.digest()));
        } finally {
            Files.deleteIfExists(partial);
        }
    }

    @Override
    public Resource open(String id) {
        return new FileSystemResource(path(id));
    }

    @Override
    public void drop(String id) {
        try {
            Files.deleteIfExists(path(id));
        } catch (IOException leftBehind) {
            // an orphaned file does no harm
        }
    }

    /** The last characters of an id are random: they spread files evenly over directories. */
    private Path path(String id) {
        return root.resolve(id.substring(id.length() - 2)).resolve(id);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
