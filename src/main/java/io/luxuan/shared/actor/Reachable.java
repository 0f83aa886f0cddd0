package io.luxuan.shared.actor;

import io.luxuan.shared.ReadFace;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whom news can reach: accounts that are not closed, for many at once. */
@ReadFace
public interface Reachable {
    /** Of these accounts the ones that are not closed. */
    Set<String> open(Collection<String> accountIds);

    /** Accounts of a role, and what they may do, by the unit that they act for; a unit without any is left out. */
    Map<String, Map<String, Set<UnitRight>>> ofUnits(Role role, Collection<String> organisationIds);

    /** All of a role: for managers and others of whom there are few. */
    List<String> ofRole(Role role);
}
