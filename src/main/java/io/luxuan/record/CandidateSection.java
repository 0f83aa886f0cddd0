package io.luxuan.record;

import io.luxuan.selection.Candidate;
import io.luxuan.selection.Claim;

/**
 * A ranked application as the list's rules saw it; its rank and score stand in the ranking.
 *
 * @param organisation pseudonym: equal for applications of one organisation, as far as a rule of the list needs it
 * @param leader       the same of project leaders
 * @param field        code in the programme's dictionary
 * @param fundedBy     programme and year of an award that shut it out
 * @param excluded     why it could not be selected
 * @param challenge    number of the challenge that it takes up
 */
record CandidateSection(
        String number, String organisation, String leader, String field, Claim claim, String fundedBy, String excluded,
        String challenge) {

    static CandidateSection of(Candidate candidate, String organisation, String leader) {
        return new CandidateSection(candidate.number(), organisation, leader, candidate.field(),
                ClaimValues.told(candidate.claim()), candidate.fundedBy(), candidate.excluded(), candidate.challenge());
    }

    Candidate candidate(RankingSection ranked) {
        return new Candidate(number, number, ranked.rank(), ranked.score(), organisation, leader, field,
                ClaimValues.heard(claim), fundedBy, excluded, challenge);
    }

    CandidateSection labelled(String otherOrganisation, String otherLeader) {
        return new CandidateSection(number, otherOrganisation, otherLeader, field, claim, fundedBy, excluded, challenge);
    }

    /** What may have become of it after the decision: another award that shuts it out, or a withdrawal. */
    CandidateSection changed(String award, String why) {
        return new CandidateSection(number, organisation, leader, field, claim, award, why, challenge);
    }
}
