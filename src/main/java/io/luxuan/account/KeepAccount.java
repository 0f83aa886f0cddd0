package io.luxuan.account;

import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Role;
import io.luxuan.shared.actor.SessionsEnded;
import io.luxuan.shared.permission.ForAdministrators;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator does to an account that exists. Doing it twice changes nothing more. */
@UseCase
@ForAdministrators
class KeepAccount {
    private final AccountMapper mapper;
    private final PasswordEncoder encoder;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    KeepAccount(AccountMapper mapper, PasswordEncoder encoder, AuditTrail audit, ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.encoder = encoder;
        this.audit = audit;
        this.events = events;
    }

    @Transactional
    public void unlock(String id) {
        AccountRow account = get(id);
        if (mapper.unlock(id) > 0) {
            record("account.unlock", account);
        }
    }

    /** Answers the new password, which is kept nowhere in clear. */
    @Transactional
    public String resetPassword(String id) {
        AccountRow account = get(id);
        String password = InitialPassword.next();
        mapper.changePassword(id, encoder.encode(password));
        record("account.reset-password", account);
        events.publishEvent(new SessionsEnded(id));
        return password;
    }

    /** Closing your own account, or the last administrator's, is refused: nobody could undo it. */
    @Transactional
    public void disable(String id) {
        AccountRow account = get(id);
        if (Actors.require().id().equals(id)) {
            throw new Refusal("account.own");
        }
        if (account.role() == Role.ADMIN && account.enabled() && mapper.countEnabled(Role.ADMIN) <= 1) {
            throw new Refusal("account.last-administrator");
        }
        if (mapper.enable(id, false) > 0) {
            record("account.disable", account);
            events.publishEvent(new SessionsEnded(id));
        }
    }

    @Transactional
    public void enable(String id) {
        AccountRow account = get(id);
        if (mapper.enable(id, true) > 0) {
            record("account.enable", account);
        }
    }

    private AccountRow get(String id) {
        return mapper.withId(id).orElseThrow(() -> new NotFound("account", id));
    }

    private void record(String action, AccountRow account) {
        audit.record(AuditEvent.of(action, "account", account.id()).because(account.username()));
    }
}
