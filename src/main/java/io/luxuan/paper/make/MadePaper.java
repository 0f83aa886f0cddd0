package io.luxuan.paper.make;

import io.luxuan.paper.kind.PaperFormat;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** A paper as a file. @param name with its ending */
public record MadePaper(String name, PaperFormat format, byte[] content) {
    /** As an answer; never kept by whoever stands between, since some of them name people. */
    public void send(HttpServletResponse response) throws IOException {
        response.setContentType(format.mediaType());
        response.setContentLength(content.length);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString());
        response.getOutputStream().write(content);
    }
}
