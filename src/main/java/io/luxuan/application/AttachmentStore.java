package io.luxuan.application;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.core.io.Resource;

/** Where the bytes of attachments lie. */
interface AttachmentStore {
    /** @param sha256 of the bytes, in hexadecimal */
    record Stored(long bytes, String sha256) {}

    Stored put(String id, InputStream content) throws IOException;

    Resource open(String id);

    void drop(String id);
}
