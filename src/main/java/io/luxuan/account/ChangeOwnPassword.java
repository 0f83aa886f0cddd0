package io.luxuan.account;

import io.luxuan.account.pace.KnownDevices;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.SessionsEnded;
import io.luxuan.shared.permission.ForSignedIn;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.annotation.Transactional;

/** Whoever is signed in elsewhere, with the password as it was, is signed out. */
@UseCase
class ChangeOwnPassword {
    private final AccountMapper mapper;
    private final PasswordEncoder encoder;
    private final KnownDevices devices;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    ChangeOwnPassword(AccountMapper mapper, PasswordEncoder encoder, KnownDevices devices, AuditTrail audit,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.encoder = encoder;
        this.devices = devices;
        this.audit = audit;
        this.events = events;
    }

    @ForSignedIn
    @Transactional
    public void change(String current, String wanted, String repeated) {
        Person person = Actors.require();
        AccountRow account = mapper.withId(person.id()).orElseThrow(() -> new NotFound("account", person.id()));
        new FieldErrors()
                .unless(current != null && encoder.matches(current, account.passwordHash()), "currentPassword",
                        "account.password-wrong")
                .check("newPassword", PasswordPolicy.judge(wanted, account.username()))
                .unless(wanted == null || !wanted.equals(current), "newPassword", "account.password-same")
                .unless(wanted != null && wanted.equals(repeated), "repeatedPassword", "account.password-differs")
                .refuseIfAny();
        mapper.changePassword(account.id(), encoder.encode(wanted));
        devices.forget(account.id());
        devices.remember(account.id());
        events.publishEvent(new SessionsEnded(account.id(), true));
        audit.record(AuditEvent.of("account.change-password", "account", account.id()).because(account.username()));
    }
}
