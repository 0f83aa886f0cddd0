package io.luxuan.account;

import io.luxuan.account.factor.Means;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Each sign-in is a line of the audit log: by what, and from which address. */
@Component
class RecordSignIn {
    private final AuditTrail audit;

    RecordSignIn(AuditTrail audit) {
        this.audit = audit;
    }

    @EventListener
    @Transactional
    public void signedIn(InteractiveAuthenticationSuccessEvent event) {
        Authentication signedIn = event.getAuthentication();
        if (signedIn.getPrincipal() instanceof Actors.Principal principal) {
            Person person = principal.person();
            Actors.run(person, () -> audit.record(AuditEvent.of(Means.of(signedIn).action(), "account", person.id()).because(address(signedIn))));
        }
    }

    private static String address(Authentication signedIn) {
        return signedIn.getDetails() instanceof WebAuthenticationDetails web ? "IP " + web.getRemoteAddress() : null;
    }
}
