package io.luxuan.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads an upload before anybody looks for the token in it: when it is too large the token cannot be read either, and
 * people would be told that their page is stale instead of that their file is too large.
 */
final class UploadLimit extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String type = request.getContentType();
        if (type != null && type.startsWith("multipart/form-data") && isTooLarge(request)) {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            request.getRequestDispatcher("/problem/too-large").forward(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isTooLarge(HttpServletRequest request) throws ServletException, IOException {
        try {
            request.getParts();
            return false;
        } catch (IllegalStateException tooLarge) {
            return true;
        }
    }
}
