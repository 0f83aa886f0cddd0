package io.luxuan.account;

import io.luxuan.account.pace.KnownDevices;
import io.luxuan.account.pace.SignInPace;
import io.luxuan.shared.FieldFaults;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.SessionsEnded;
import io.luxuan.shared.permission.ForSystem;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.annotation.Transactional;

@UseCase
@ForSystem
class RecoveredAccounts implements RecoverAccount {
    private final AccountMapper mapper;
    private final PasswordEncoder encoder;
    private final SignInPace pace;
    private final KnownDevices devices;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    RecoveredAccounts(AccountMapper mapper, PasswordEncoder encoder, SignInPace pace, KnownDevices devices, AuditTrail audit,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.encoder = encoder;
        this.pace = pace;
        this.devices = devices;
        this.audit = audit;
        this.events = events;
    }

    @Override
    public Optional<String> mayRecover(String username) {
        return mapper.withUsername(Usernames.normal(username))
                .filter(row -> row.maySignIn() && !row.role().isAdministrator()).map(AccountRow::id);
    }

    @Override
    public boolean isKnownHere(String username) {
        return devices.knows(Usernames.normal(username));
    }

    @Override
    public void judge(FieldFaults faults, String username, String password, String repeated) {
        faults.note("newPassword", PasswordPolicy.judge(password, Usernames.normal(username)));
        if (password == null || !password.equals(repeated)) {
            faults.note("repeatedPassword", Verdict.refused("account.password-differs"));
        }
    }

    @Override
    @Transactional
    public void setPassword(String accountId, String password) {
        AccountRow account = mapper.withId(accountId).filter(AccountRow::maySignIn).orElseThrow(() -> new NotFound("account", accountId));
        mapper.recover(accountId, encoder.encode(password));
        pace.forget(account.username());
        devices.forget(accountId);
        events.publishEvent(new SessionsEnded(accountId));
        Actors.run(account.person(), () -> audit.record(
                AuditEvent.of("account.recover-password", "account", accountId).because(account.username())));
    }
}
