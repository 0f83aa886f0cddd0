package io.luxuan.programme;

/**
 * What a list must not hold together.
 *
 * @param onePerField        一领域一基地 or 一行业一模型, over the programme's field dictionary
 * @param priorYearsOccupy   an awarded entry of an earlier year keeps its field occupied
 * @param otherFieldAllowed  an entry outside the dictionary may be let in by exception with a reason (P11)
 * @param mostPerOrganisation greatest number an organisation may win; null for no limit
 */
public record Constraints(
        boolean onePerField, boolean priorYearsOccupy, boolean otherFieldAllowed, Integer mostPerOrganisation) {}
