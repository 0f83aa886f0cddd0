package io.luxuan.account;

import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.SessionsEnded;
import io.luxuan.shared.permission.ForSystem;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.annotation.Transactional;

/** Who can still sign in by a password that everybody knows. */
@UseCase
@ForSystem
public class KnownPasswords {
    private final AccountMapper mapper;
    private final PasswordEncoder encoder;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    KnownPasswords(AccountMapper mapper, PasswordEncoder encoder, AuditTrail audit, ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.encoder = encoder;
        this.audit = audit;
        this.events = events;
    }

    /** Accounts made together share a hash, so that few are computed. */
    public List<Person> whoSignsInBy(String password, List<String> usernames) {
        Map<String, Boolean> known = new HashMap<>();
        return mapper.withUsernames(usernames).stream().filter(AccountRow::maySignIn)
                .filter(row -> known.computeIfAbsent(row.passwordHash(), hash -> encoder.matches(password, hash)))
                .map(AccountRow::person).toList();
    }

    @Transactional
    public void close(List<Person> people) {
        people.stream().filter(person -> mapper.enable(person.id(), false) > 0).forEach(person -> {
            audit.record(AuditEvent.of("account.disable", "account", person.id()).because(person.username()));
            events.publishEvent(new SessionsEnded(person.id()));
        });
    }
}
