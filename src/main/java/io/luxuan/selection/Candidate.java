package io.luxuan.selection;

import java.math.BigDecimal;

/**
 * A ranked application as the rules of the list see it.
 *
 * @param number    public number, which orders equals for display and never decides between them
 * @param rank      1 for the best; equals share one
 * @param leader    key of the project leader; null when it does not matter
 * @param field     code in the programme's field dictionary; null or unknown means outside of it
 * @param fundedBy  other programme and year whose award shuts this one out, as text; null for none
 * @param excluded  message key of why it cannot be selected; null when it can
 * @param challenge number of the challenge that it takes up (揭榜); null where the round has no list of them
 */
public record Candidate(
        String id, String number, int rank, BigDecimal score, String organisationId, String leader, String field,
        Claim claim, String fundedBy, String excluded, String challenge) {
    public Candidate(String id, String number, int rank, BigDecimal score, String organisationId, String leader, String field,
            Claim claim, String fundedBy, String excluded) {
        this(id, number, rank, score, organisationId, leader, field, claim, fundedBy, excluded, null);
    }

    Candidate with(Claim other) {
        return new Candidate(id, number, rank, score, organisationId, leader, field, other, fundedBy, excluded, challenge);
    }
}
