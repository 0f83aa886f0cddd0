package io.luxuan.account.people;

import io.luxuan.shared.actor.UnitRight;
import java.util.Set;

/**
 * Somebody whom an administrator of the unit adds.
 *
 * @param address where to send the invitation; empty shows a first password
 * @param rights  none for whoever only reads
 */
record ColleagueForm(String name, String username, String address, Set<UnitRight> rights) {
    ColleagueForm {
        rights = rights == null ? Set.of() : Set.copyOf(rights);
    }

    boolean isMailed() {
        return address != null && !address.isBlank();
    }

    static ColleagueForm empty() {
        return new ColleagueForm(null, null, null, Set.of(UnitRight.WRITE));
    }

    public boolean has(String right) {
        return rights.contains(UnitRight.valueOf(right));
    }
}
