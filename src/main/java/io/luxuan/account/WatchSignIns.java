package io.luxuan.account;

import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.time.LocalDateTime;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts wrong passwords and locks. What it knows is in the database, so a restart opens nothing. */
@Component
class WatchSignIns {
    private final AccountMapper mapper;
    private final AuditTrail audit;
    private final MovableClock clock;

    WatchSignIns(AccountMapper mapper, AuditTrail audit, MovableClock clock) {
        this.mapper = mapper;
        this.audit = audit;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    void wrongPassword(AuthenticationFailureBadCredentialsEvent event) {
        String username = Usernames.normal(event.getAuthentication().getName());
        if (mapper.countFailure(username) == 0) {
            return;
        }
        mapper.withUsername(username).filter(account -> LockOut.closesAfter(account.failedLogins())).ifPresent(this::lock);
    }

    @EventListener
    @Transactional
    void signedIn(AuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof SignedIn signedIn) {
            mapper.clearFailures(signedIn.person().id());
        }
    }

    private void lock(AccountRow account) {
        LocalDateTime until = LockOut.closedUntil(clock.now());
        mapper.lock(account.id(), until);
        Actors.run(Person.SYSTEM, () -> audit.record(
                AuditEvent.of("account.lock", "account", account.id()).because(account.username())));
    }
}
