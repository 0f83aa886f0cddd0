package io.luxuan.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.web.session.SessionInformationExpiredEvent;
import org.springframework.security.web.session.SessionInformationExpiredStrategy;
import org.springframework.stereotype.Component;

/** A session that was ended from outside is answered like one that ran out. */
@Component
class SessionOver implements SessionInformationExpiredStrategy {
    private final SignInAgain signInAgain;

    SessionOver(SignInAgain signInAgain) {
        this.signInAgain = signInAgain;
    }

    @Override
    public void onExpiredSessionDetected(SessionInformationExpiredEvent event) throws IOException, ServletException {
        signInAgain.commence(event.getRequest(), event.getResponse(), new InsufficientAuthenticationException("ended"));
    }
}
