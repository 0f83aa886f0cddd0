package io.luxuan.account;

import io.luxuan.shared.PersonKey;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import org.springframework.stereotype.Component;

/**
 * 三员分立: which administrator does what. The system administrator opens accounts; the security administrator grants and
 * resets them; for the security administrator's own, the system administrator does. Nobody holds two of the three roles.
 */
@Component
class Duties {
    private final AccountMapper mapper;

    Duties(AccountMapper mapper) {
        this.mapper = mapper;
    }

    Verdict mayReset(Person actor, AccountRow account) {
        if (actor.id().equals(account.id())) {
            return Verdict.refused("account.own-reset");
        }
        return looksAfter(actor, account) ? Verdict.ALLOWED : Verdict.refused("account.reset-by-security");
    }

    Verdict mayEnable(Person actor, AccountRow account) {
        if (account.role().isStaff() && !actor.is(Role.SYSTEM) && !actor.is(Role.SECURITY)) {
            return Verdict.refused("account.grant-by-security");
        }
        return mayBe(account.name(), account.role());
    }

    /** Whether somebody of this name holds another of the three roles. */
    Verdict mayBe(String name, Role role) {
        if (!role.isAdministrator() || name == null) {
            return Verdict.ALLOWED;
        }
        String key = PersonKey.of(name);
        boolean two = mapper.administrators().stream().anyMatch(other -> other.role() != role && PersonKey.of(other.name()).equals(key));
        return two ? Verdict.refused("account.three-apart") : Verdict.ALLOWED;
    }

    private static boolean looksAfter(Person actor, AccountRow account) {
        return actor.is(Role.SYSTEM) || actor.is(account.role() == Role.SECURITY ? Role.ADMIN : Role.SECURITY);
    }
}
