package io.luxuan.web;

import io.luxuan.shared.actor.SessionsEnded;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Ends the sessions of an account that was closed or whose password was reset, on all nodes. */
@Component
class Sessions {
    private final ObjectProvider<KeptSessions<?>> sessions;

    Sessions(ObjectProvider<KeptSessions<?>> sessions) {
        this.sessions = sessions;
    }

    @TransactionalEventListener
    void end(SessionsEnded event) {
        sessions.ifAvailable(kept -> kept.findByPrincipalName(event.accountId()).keySet().stream()
                .filter(id -> !event.elsewhere() || !id.equals(here())).forEach(kept::deleteById));
    }

    private static String here() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request == null ? "" : request.getSessionId();
    }
}
