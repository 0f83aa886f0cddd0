package io.luxuan.programme;

import java.util.List;

/**
 * What a list must keep to beside its quota.
 *
 * @param onePerField        一领域一基地 or 一行业一模型, over the programme's field dictionary
 * @param priorYearsOccupy   an awarded entry of an earlier year keeps its field occupied
 * @param otherFieldAllowed  an entry outside the dictionary may be let in by exception with a reason (P11)
 * @param mostPerOrganisation greatest number an organisation may win; null for no limit
 * @param mostPerLeader      greatest number a project leader may win; null for no limit
 * @param exclusions         programmes whose awards shut out here
 * @param exhaustion         what happens where the budget ends before the quota
 */
public record Constraints(
        boolean onePerField, boolean priorYearsOccupy, boolean otherFieldAllowed, Integer mostPerOrganisation,
        Integer mostPerLeader, List<Exclusion> exclusions, Exhaustion exhaustion) {

    public Constraints {
        exclusions = exclusions == null ? List.of() : List.copyOf(exclusions);
        exhaustion = exhaustion == null ? Exhaustion.STOP : exhaustion;
    }

    public Constraints(
            boolean onePerField, boolean priorYearsOccupy, boolean otherFieldAllowed, Integer mostPerOrganisation) {
        this(onePerField, priorYearsOccupy, otherFieldAllowed, mostPerOrganisation, null, List.of(), Exhaustion.STOP);
    }
}
