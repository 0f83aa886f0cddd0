package io.luxuan.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A forwarded request under the address that was asked for. */
final class ForwardedFrom extends HttpServletRequestWrapper {
    ForwardedFrom(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getRequestURI() {
        Object original = getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        return original == null ? super.getRequestURI() : original.toString();
    }
}
