package io.luxuan.paper.whole;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.springframework.core.io.AbstractResource;

/** A file that was made for one answer: it is gone when that was sent. */
final class OnceReadFile extends AbstractResource {
    private final Path file;
    private final long bytes;

    OnceReadFile(Path file, long bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    @Override
    public String getDescription() {
        return file.toString();
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public long contentLength() {
        return bytes;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OnceReadFile same && same.file.equals(file);
    }

    @Override
    public int hashCode() {
        return file.hashCode();
    }
}
