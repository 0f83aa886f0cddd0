package io.luxuan.storage;

import java.nio.charset.StandardCharsets;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A stored file. @param fileName as its owner called it, for display only */
public record AttachmentContent(String fileName, String mediaType, long bytes, Resource body) {
    /** Always saved, never shown inside our pages: a file is a stranger's. */
    public ResponseEntity<Resource> asDownload() {
        ContentDisposition disposition = ContentDisposition.attachment().filename(fileName, StandardCharsets.UTF_8).build();
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(mediaType)).contentLength(bytes)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(body);
    }
}
