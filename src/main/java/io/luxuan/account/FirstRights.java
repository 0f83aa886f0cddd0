package io.luxuan.account;

import io.luxuan.shared.Chunks;
import io.luxuan.shared.actor.Role;
import io.luxuan.shared.actor.UnitRight;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Whoever acts first for a unit administers it; whoever is given to it later may do all but that. */
@Component
class FirstRights {
    private final AccountMapper accounts;

    FirstRights(AccountMapper accounts) {
        this.accounts = accounts;
    }

    /** Two statements at most for any number. */
    List<AccountRow> of(List<AccountRow> fresh) {
        Set<String> units = fresh.stream().filter(row -> row.role() == Role.APPLICANT).map(AccountRow::organisationId)
                .filter(Objects::nonNull).collect(Collectors.toSet());
        if (units.isEmpty()) {
            return fresh;
        }
        Set<String> administered = new HashSet<>(Chunks.all(units, accounts::administered));
        return fresh.stream().map(row -> row.role() != Role.APPLICANT ? row : row.with(rights(row, administered))).toList();
    }

    /** An account that nobody can sign in to stands in nobody's way. */
    private static Set<UnitRight> rights(AccountRow row, Set<String> administered) {
        boolean there = administered.contains(row.organisationId());
        if (row.maySignIn()) {
            administered.add(row.organisationId());
        }
        return there ? UnitRight.OF_COLLEAGUES : UnitRight.ALL;
    }
}
