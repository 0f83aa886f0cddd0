package io.luxuan.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** Reads what a request carries before it takes a place: a slow line holds up nobody but its owner. */
final class Bodies {
    private Bodies() {}

    static void read(HttpServletRequest request) throws IOException, ServletException {
        if (Requests.reads(request)) {
            return;
        }
        if (isMultipart(request)) {
            try {
                request.getParts();
            } catch (IllegalStateException tooLarge) {
                return; // told by UploadLimit, which finds the same
            }
        } else {
            request.getParameterMap();
        }
    }

    static boolean isMultipart(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.startsWith("multipart/form-data");
    }

    /** Whether a file was chosen; a file field that was left alone is an empty part without a name. */
    static boolean hasFiles(HttpServletRequest request) {
        try {
            return isMultipart(request) && request.getParts().stream()
                    .anyMatch(part -> part.getSubmittedFileName() != null && !part.getSubmittedFileName().isEmpty());
        } catch (IOException | ServletException | IllegalStateException unreadable) {
            return true;
        }
    }
}
