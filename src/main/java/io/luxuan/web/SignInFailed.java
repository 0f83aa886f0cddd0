package io.luxuan.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Back to the form, with the same words whatever went wrong: who asks does not learn which user names exist. */
final class SignInFailed implements AuthenticationFailureHandler {
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure) throws IOException {
        if (Overload.in(failure)) {
            throw failure; // nobody looked at the password
        }
        response.sendRedirect(request.getContextPath() + "/login?failed");
    }
}
