package io.luxuan.notify;

import io.luxuan.shared.actor.Role;

/**
 * Who is told: one account, or everybody of a role, in one unit or all. Closed accounts are told nothing; where {@code account} is closed
 * or nobody's, the unit's people are told in its place.
 *
 * @param account null for all of the role
 * @param role    null for one account alone
 * @param unit    null for all units
 * @param link    page of the thing for them
 */
public record To(Party party, String account, Role role, String unit, String link) {
    /** Whoever began it, or else the unit's people. */
    public static To owner(String account, String unit, String link) {
        return new To(Party.OWNER, account, Role.APPLICANT, unit, link);
    }

    public static To account(Party party, String account, String link) {
        return new To(party, account, null, null, link);
    }

    public static To role(Party party, Role role, String link) {
        return new To(party, null, role, null, link);
    }

    public static To unit(Party party, Role role, String unit, String link) {
        return new To(party, null, role, unit, link);
    }

    /** The people of the department that recommends. */
    public static To recommenders(String department, String link) {
        return unit(Party.RECOMMENDER, Role.RECOMMENDER, department, link);
    }

    public static To managers(String link) {
        return role(Party.MANAGERS, Role.MANAGER, link);
    }

    public static To supervisors(String link) {
        return role(Party.SUPERVISORS, Role.SUPERVISOR, link);
    }
}
