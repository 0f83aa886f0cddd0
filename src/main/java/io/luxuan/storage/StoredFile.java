package io.luxuan.storage;

import java.io.InputStream;
import java.util.function.Function;
import org.springframework.core.io.AbstractResource;

/** Knows its length without asking the store, and asks the store only when it is read. */
final class StoredFile extends AbstractResource {
    private final String id;
    private final long bytes;
    private final Function<String, InputStream> open;

    StoredFile(String id, long bytes, Function<String, InputStream> open) {
        this.id = id;
        this.bytes = bytes;
        this.open = open;
    }

    @Override
    public String getDescription() {
        return "file " + id;
    }

    @Override
    public long contentLength() {
        return bytes;
    }

    @Override
    public InputStream getInputStream() {
        return open.apply(id);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredFile file && file.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
