package io.luxuan.expert;

import java.util.Set;

/**
 * An expert as the avoidance rules and the draw see one.
 *
 * @param institution         normalised name, see {@link Institutions}
 * @param avoidedInstitutions normalised names that the expert asked to stay away from
 * @param drawnThisYear       seats held in all rounds of the year
 * @param drawnInRound        seats held in this round
 */
public record Candidate(
        String expertId, String name, Set<String> fields, String organisationId, String institution,
        Set<String> avoidedInstitutions, int yearlyCap, int drawnThisYear, int drawnInRound, boolean onLeave) {

    boolean isOfSameInstitutionAs(Candidate other) {
        return organisationId != null && organisationId.equals(other.organisationId)
                || !institution.isEmpty() && institution.equals(other.institution);
    }

    /** How many more seats of a round the expert can take. */
    public int room(int maximumLoad) {
        return Math.max(0, Math.min(maximumLoad - drawnInRound, yearlyCap - drawnThisYear));
    }
}
