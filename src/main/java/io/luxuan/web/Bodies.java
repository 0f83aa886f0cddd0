package io.luxuan.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads what a request carries before it takes a place: a slow line holds up nobody but its owner. */
final class Bodies {
    private Bodies() {}

    /** Answers whether it can be read at all: not with broken percent signs, a part without a boundary or a NUL in a file's name. */
    static boolean read(HttpServletRequest request) {
        try {
            if (!Requests.reads(request) && isMultipart(request)) {
                return readParts(request);
            }
            request.getParameterMap();
            return true;
        } catch (RuntimeException malformed) {
            return false;
        }
    }

    private static boolean readParts(HttpServletRequest request) {
        try {
            request.getParts();
            return true;
        } catch (IllegalStateException tooLarge) {
            return true; // told by UploadLimit, which finds the same
        } catch (IOException | ServletException malformed) {
            return false;
        }
    }

    static boolean isMultipart(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.startsWith("multipart/form-data");
    }

    /** A file field that was left alone is an empty part without a name. */
    static boolean isFile(Part part) {
        return part.getSubmittedFileName() != null && (!part.getSubmittedFileName().isEmpty() || part.getSize() > 0);
    }

    /** What arrived of it, in bytes. A body that comes in pieces tells no length: then what was read counts. The body has been read. */
    static long length(HttpServletRequest request) {
        long told = request.getContentLengthLong();
        if (told >= 0) {
            return told;
        }
        try {
            return isMultipart(request) ? request.getParts().stream().mapToLong(Bodies::length).sum() : lengthOfFields(request);
        } catch (IOException | ServletException | IllegalStateException unreadable) {
            return 0;
        }
    }

    private static long length(Part part) {
        long headers = part.getHeaderNames().stream()
                .mapToLong(name -> name.length() + part.getHeaders(name).stream().mapToLong(String::length).sum()).sum();
        return headers + part.getSize();
    }

    private static long lengthOfFields(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .mapToLong(field -> Arrays.stream(field.getValue()).mapToLong(value -> field.getKey().length() + bytes(value)).sum()).sum();
    }

    private static long bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** Whether a file was chosen. */
    static boolean hasFiles(HttpServletRequest request) {
        try {
            return isMultipart(request) && request.getParts().stream()
                    .anyMatch(Bodies::isFile);
        } catch (IOException | ServletException | IllegalStateException unreadable) {
            return true;
        }
    }
}
