package io.luxuan.record;

import io.luxuan.selection.Candidate;
import io.luxuan.selection.Claim;

/**
 * A ranked application as the list's rules saw it; its rank and score stand in the ranking.
 *
 * @param organisation pseudonym: equal for applications of one organisation
 * @param leader       pseudonym: equal for applications of one project leader
 * @param field        code in the programme's dictionary
 * @param fundedBy     programme and year of an award that shut it out
 * @param excluded     why it could not be selected
 */
record CandidateSection(
        String number, String organisation, String leader, String field, Claim claim, String fundedBy, String excluded) {

    static CandidateSection of(Candidate candidate, Pseudonyms organisations, Pseudonyms leaders) {
        return new CandidateSection(candidate.number(), organisations.of(candidate.organisationId()),
                leaders.of(candidate.leader()), candidate.field(), ClaimValues.told(candidate.claim()), candidate.fundedBy(),
                candidate.excluded());
    }

    Candidate candidate(RankingSection ranked) {
        return new Candidate(number, number, ranked.rank(), ranked.score(), organisation, leader, field,
                ClaimValues.heard(claim), fundedBy, excluded);
    }

    /** What may have become of it after the decision: another award that shuts it out, or a withdrawal. */
    CandidateSection changed(String award, String why) {
        return new CandidateSection(number, organisation, leader, field, claim, award, why);
    }
}
