package io.luxuan.storage;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.InputStreamSource;

/** A file that somebody sends. @param content can be opened more than once */
public record Upload(String fileName, long bytes, InputStreamSource content) {
    public static Upload of(String fileName, byte[] content) {
        return new Upload(fileName, content.length, new ByteArrayResource(content));
    }
}
