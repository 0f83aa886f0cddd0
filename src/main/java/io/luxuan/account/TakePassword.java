package io.luxuan.account;

import io.luxuan.account.factor.HalfSignedIn;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.SessionsEnded;
import io.luxuan.shared.permission.ForOwners;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.annotation.Transactional;

/** The owner chooses a password in the place of one that an administrator gave and knows. */
@UseCase
class TakePassword {
    private final AccountMapper mapper;
    private final PasswordEncoder encoder;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    TakePassword(AccountMapper mapper, PasswordEncoder encoder, AuditTrail audit, ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.encoder = encoder;
        this.audit = audit;
        this.events = events;
    }

    @ForOwners
    @Transactional
    public void take(String wanted, String repeated) {
        Person owner = HalfSignedIn.owner();
        AccountRow account = mapper.withId(owner.id()).orElseThrow();
        new FieldErrors()
                .check("newPassword", PasswordPolicy.judge(wanted, account.username()))
                .unless(wanted == null || !encoder.matches(wanted, account.passwordHash()), "newPassword", "account.password-same")
                .unless(wanted != null && wanted.equals(repeated), "repeatedPassword", "account.password-differs")
                .refuseIfAny();
        if (mapper.takePassword(account.id(), encoder.encode(wanted)) == 0) {
            throw new Refusal("account.password-taken");
        }
        events.publishEvent(new SessionsEnded(account.id(), true));
        Actors.run(owner, () -> audit.record(
                AuditEvent.of("account.take-password", "account", account.id()).because(account.username())));
    }
}
