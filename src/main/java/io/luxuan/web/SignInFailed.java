package io.luxuan.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Back to the form with what went wrong, never with whether the user name exists. */
final class SignInFailed implements AuthenticationFailureHandler {
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure) throws IOException {
        if (Overload.in(failure)) {
            throw failure; // nobody looked at the password
        }
        response.sendRedirect(request.getContextPath() + "/login?" + reason(failure));
    }

    private static String reason(AuthenticationException failure) {
        if (failure instanceof LockedException) {
            return "locked";
        }
        return failure instanceof DisabledException ? "disabled" : "failed";
    }
}
