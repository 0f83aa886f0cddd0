package io.luxuan.notify;

import io.luxuan.shared.actor.Role;
import io.luxuan.shared.actor.UnitRight;
import java.util.Set;

/**
 * Who is told: one account, or everybody of a role, in one unit or all. Closed accounts are told nothing. Of an applying unit
 * those are told who may act on it, where nobody may its administrators, and where it has nobody at all {@code account} alone.
 *
 * @param account null for all of the role
 * @param role    null for one account alone
 * @param unit    null for all units
 * @param rights  of an applying unit's people those with any of these
 * @param link    page of the thing for them
 */
public record To(Party party, String account, Role role, String unit, Set<UnitRight> rights, String link) {
    private static final Set<UnitRight> OF_APPLICATIONS = Set.of(UnitRight.WRITE, UnitRight.SUBMIT);

    /** Those of the unit who fill in and hand in. @param account who began it */
    public static To applicants(String account, String unit, String link) {
        return new To(Party.OWNER, account, Role.APPLICANT, unit, OF_APPLICATIONS, link);
    }

    /** Those of the unit who look after its projects. @param account in whose name the project stands */
    public static To projects(String account, String unit, String link) {
        return new To(Party.OWNER, account, Role.APPLICANT, unit, Set.of(UnitRight.PROJECTS), link);
    }

    /** Those of the unit who can do anything for it. @param account whose task it is; may be null */
    public static To unitsPeople(Party party, String account, String unit, String link) {
        return new To(party, account, Role.APPLICANT, unit, UnitRight.ALL, link);
    }

    /** Those who administer the unit. @param account who registered it; may be null */
    public static To administrators(String account, String unit, String link) {
        return new To(Party.OWNER, account, Role.APPLICANT, unit, Set.of(UnitRight.ADMINISTER), link);
    }

    public static To account(Party party, String account, String link) {
        return new To(party, account, null, null, Set.of(), link);
    }

    public static To role(Party party, Role role, String link) {
        return new To(party, null, role, null, Set.of(), link);
    }

    public static To unit(Party party, Role role, String unit, String link) {
        return new To(party, null, role, unit, Set.of(), link);
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
