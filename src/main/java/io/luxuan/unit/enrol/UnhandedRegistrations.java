package io.luxuan.unit.enrol;

import io.luxuan.account.UnitAccounts;
import io.luxuan.shared.Expiring;
import io.luxuan.shared.permission.ForSystem;
import io.luxuan.shared.permission.UseCase;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever registered a unit, never showed its licence and wrote nothing: their account is closed, their name and telephone go. The unit
 * stays unconfirmed, whatever happens to its account afterwards.
 */
@UseCase
@ForSystem
class UnhandedRegistrations implements Expiring {
    private final RegistrationMapper registrations;
    private final UnitAccounts accounts;

    UnhandedRegistrations(RegistrationMapper registrations, UnitAccounts accounts) {
        this.registrations = registrations;
        this.accounts = accounts;
    }

    @Override
    public String name() {
        return "registrations-without-licence";
    }

    @Override
    public Period kept() {
        return Period.ofDays(180);
    }

    @Override
    public long expired(LocalDateTime before) {
        return registrations.countUnhanded(before);
    }

    @Override
    @Transactional
    public int remove(LocalDateTime before, int limit) {
        List<String> units = registrations.unhanded(before, limit);
        if (!units.isEmpty()) {
            registrations.forget(units);
            units.forEach(accounts::close);
        }
        return units.size();
    }
}
