package io.luxuan.account;

import io.luxuan.account.factor.OwnNotice;
import io.luxuan.account.factor.OwnNotices;
import io.luxuan.account.pace.KnownDevices;
import io.luxuan.account.pace.SignInPace;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.SessionsEnded;
import io.luxuan.shared.permission.ForAccountKeepers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.annotation.Transactional;

/** What system and security administrators do to an account that exists. Doing it twice changes nothing more. */
@UseCase
@ForAccountKeepers
class KeepAccount {
    private final AccountMapper mapper;
    private final PasswordEncoder encoder;
    private final SignInPace pace;
    private final KnownDevices devices;
    private final OwnNotices notices;
    private final Duties duties;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    KeepAccount(AccountMapper mapper, PasswordEncoder encoder, SignInPace pace, KnownDevices devices, OwnNotices notices,
            Duties duties, AuditTrail audit, ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.encoder = encoder;
        this.pace = pace;
        this.devices = devices;
        this.notices = notices;
        this.duties = duties;
        this.audit = audit;
        this.events = events;
    }

    /** Whoever guessed at its password need not wait any longer. */
    @Transactional
    public void endWaits(String id) {
        AccountRow account = get(id);
        if (pace.forget(account.username())) {
            record("account.end-waits", account);
        }
    }

    /** Answers the new password, which is kept nowhere in clear and opens nothing but the form for another. Its owner is told. */
    @Transactional
    public String resetPassword(String id) {
        AccountRow account = get(id);
        duties.mayReset(Actors.require(), account).require();
        String password = InitialPassword.next();
        mapper.givePassword(id, encoder.encode(password));
        pace.forget(account.username());
        devices.forget(id);
        notices.tell(id, OwnNotice.Kind.PASSWORD_RESET);
        record("account.reset-password", account);
        events.publishEvent(new SessionsEnded(id));
        return password;
    }

    /** Closing your own account, or the last administrator's of a kind, is refused: nobody could undo it. */
    @Transactional
    public void disable(String id) {
        AccountRow account = get(id);
        if (Actors.require().id().equals(id)) {
            throw new Refusal("account.own");
        }
        if (account.role().isAdministrator() && account.enabled() && mapper.countEnabled(account.role()) <= 1) {
            throw new Refusal("account.last-administrator");
        }
        if (mapper.enable(id, false) > 0) {
            devices.forget(id);
            record("account.disable", account);
            events.publishEvent(new SessionsEnded(id));
        }
    }

    /** Opens it, for the first time too: staff by the security administrator alone. */
    @Transactional
    public void enable(String id) {
        AccountRow account = get(id);
        duties.mayEnable(Actors.require(), account).require();
        if (account.leftAt() != null) {
            throw new Refusal("people.back-by-unit");
        }
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
