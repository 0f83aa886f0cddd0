package io.luxuan.account;

import io.luxuan.shared.FieldFaults;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.Wording;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.shared.actor.SessionsEnded;
import io.luxuan.shared.actor.UnitRight;
import io.luxuan.shared.permission.ForAdministrators;
import io.luxuan.shared.permission.ForEveryone;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;

@UseCase
class StoredUnitAccounts implements UnitAccounts {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SMALLEST = 1000;
    private static final int NUMBERS = 9000;
    private static final int LONGEST_CONTACT = 100;

    private final Accounts accounts;
    private final AccountMapper mapper;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    StoredUnitAccounts(Accounts accounts, AccountMapper mapper, AuditTrail audit, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.mapper = mapper;
        this.audit = audit;
        this.events = events;
    }

    @Override
    @ForEveryone
    public void judge(FieldFaults faults, NewLogin login) {
        String username = Usernames.normal(login.username());
        String contact = login.contact();
        if (Wording.saysNothing(contact)) {
            faults.note("contact", Verdict.refused("account.required"));
        } else if (contact.strip().length() > LONGEST_CONTACT) {
            faults.note("contact", Verdict.refused("account.too-long"));
        }
        faults.note("username", Usernames.judgeWish(username));
        faults.note("password", PasswordPolicy.judge(login.password(), username));
        if (login.password() == null || !login.password().equals(login.repeatedPassword())) {
            faults.note("repeatedPassword", Verdict.refused("account.password-differs"));
        }
    }

    @Override
    @ForAdministrators
    @Transactional
    public Person open(String organisationId, NewLogin login) {
        return accounts.create(new NewAccount(free(Usernames.normal(login.username())), login.password(),
                login.contact().strip(), Role.APPLICANT, organisationId));
    }

    @Override
    @ForAdministrators
    public List<Contact> contacts(String organisationId) {
        return mapper.ofUnit(organisationId).stream()
                .map(row -> new Contact(row.username(), row.name(), row.maySignIn())).toList();
    }

    @Override
    @ForAdministrators
    @Transactional
    public void join(String from, String to) {
        boolean led = !mapper.administered(List.of(to)).isEmpty();
        for (AccountRow row : mapper.ofUnit(from)) {
            Set<UnitRight> rights = EnumSet.noneOf(UnitRight.class);
            rights.addAll(UnitRight.read(row.unitRights()));
            if (led) {
                rights.remove(UnitRight.ADMINISTER);
            }
            if (mapper.moveToUnit(row.id(), from, to, UnitRight.write(rights)) > 0) {
                audit.record(AuditEvent.of("account.join-unit", "account", row.id()).because(row.username()));
                events.publishEvent(new SessionsEnded(row.id()));
            }
        }
    }

    @Override
    @ForAdministrators
    @Transactional
    public void close(String organisationId) {
        for (AccountRow row : mapper.ofUnit(organisationId)) {
            if (mapper.enable(row.id(), false) > 0) {
                audit.record(AuditEvent.of("account.disable", "account", row.id()).because(row.username()));
                events.publishEvent(new SessionsEnded(row.id()));
            }
        }
    }

    private String free(String wish) {
        String username = wish + "-" + (SMALLEST + RANDOM.nextInt(NUMBERS));
        return mapper.withUsername(username).isEmpty() ? username : free(wish);
    }
}
