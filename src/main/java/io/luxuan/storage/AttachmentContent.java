package io.luxuan.storage;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A stored file. @param fileName as its owner called it, for display only */
public record AttachmentContent(String fileName, String mediaType, long bytes, Resource body) {
    private static final Set<String> SHOWN = Set.of("application/pdf", "image/jpeg", "image/png");

    /** Whether browsers show files of this kind without running anything of theirs. */
    public static boolean isShown(String mediaType) {
        return SHOWN.contains(mediaType);
    }

    /** Always saved: a file is a stranger's. */
    public ResponseEntity<Resource> asDownload() {
        ContentDisposition disposition = ContentDisposition.attachment().filename(fileName, StandardCharsets.UTF_8).build();
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(mediaType)).contentLength(bytes)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(body);
    }

    /** In a frame of our own pages, by the browser's own viewer; whatever it does not show by itself is a download still. */
    public ResponseEntity<Resource> asShown() {
        if (!isShown(mediaType)) {
            return asDownload();
        }
        ContentDisposition disposition = ContentDisposition.inline().filename(fileName, StandardCharsets.UTF_8).build();
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(mediaType)).contentLength(bytes)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "script-src 'none'; frame-ancestors 'self'")
                .body(body);
    }
}
