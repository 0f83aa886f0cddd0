package io.luxuan.expert.avoidance;

/**
 * Whom an applicant wants to be kept away.
 *
 * @param number 1 to 3
 * @param person empty when all of an institution are meant
 */
public record Exclusion(int number, PersonName person, Affiliation institution, String reason) {
    public static final int MOST = 3;

    /** A named person is meant whatever the institution: people move, and a namesake must not slip in. */
    public boolean means(SeatCandidate expert) {
        return person.key().isEmpty() ? institution.isSameAs(expert.at()) : person.isSameAs(expert.name());
    }
}
