package io.luxuan.web;

import io.luxuan.account.SessionsEnded;
import io.luxuan.shared.actor.Actors;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Ends the sessions of an account that was closed or whose password was reset. */
@Component
class Sessions {
    private final SessionRegistry registry;

    Sessions(SessionRegistry registry) {
        this.registry = registry;
    }

    @TransactionalEventListener
    void end(SessionsEnded event) {
        registry.getAllPrincipals().stream()
                .filter(principal -> principal instanceof Actors.Principal signedIn
                        && signedIn.person().id().equals(event.accountId()))
                .flatMap(principal -> registry.getAllSessions(principal, false).stream())
                .forEach(SessionInformation::expireNow);
    }
}
