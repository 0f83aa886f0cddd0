package io.luxuan.shared.actor;

import java.io.Serializable;
import java.util.Set;

/**
 * Who acts.
 *
 * @param organisationId null for people who act for no organisation
 * @param rights         what they may do for it, where it applies; nothing for all others
 */
public record Person(String id, String username, String name, Role role, String organisationId, Set<UnitRight> rights) implements Serializable {
    public static final Person SYSTEM = new Person("system", "system", "系统", Role.SYSTEM, null);

    public Person {
        rights = rights == null ? Set.of() : Set.copyOf(rights);
    }

    /** Whoever stands alone for a unit. */
    public Person(String id, String username, String name, Role role, String organisationId) {
        this(id, username, name, role, organisationId, role == Role.APPLICANT ? UnitRight.ALL : Set.of());
    }

    public boolean is(Role wanted) {
        return role == wanted;
    }

    public boolean may(UnitRight right) {
        return right.isIn(rights);
    }

    /** Of an applying unit without this right: pages show them what they may read alone. */
    public boolean lacks(UnitRight right) {
        return role == Role.APPLICANT && !may(right);
    }
}
