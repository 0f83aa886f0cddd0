package io.luxuan.web;

import io.luxuan.shared.actor.SessionsEnded;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Ends the sessions of an account that was closed or whose password was reset, on all nodes. */
@Component
class Sessions {
    private final ObjectProvider<KeptSessions<?>> sessions;

    Sessions(ObjectProvider<KeptSessions<?>> sessions) {
        this.sessions = sessions;
    }

    @TransactionalEventListener
    void end(SessionsEnded event) {
        sessions.ifAvailable(kept -> kept.findByPrincipalName(event.accountId()).keySet().forEach(kept::deleteById));
    }
}
