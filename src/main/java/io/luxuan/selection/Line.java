package io.luxuan.selection;

import java.math.BigDecimal;
import java.util.List;

/**
 * What the rules say of one application.
 *
 * @param amount    in 万元; null when not selected or not stated
 * @param reason    why it is in or out
 * @param figures   how the amount came about; empty when not selected or not stated
 * @param changedBy the meeting's written reason where it departed from the ranking; null elsewhere
 * @param rival     whom it lost the place, field, share or money to; null when nobody in particular
 */
public record Line(
        Candidate candidate, boolean selected, BigDecimal amount, Reason reason, List<Reason> figures, String changedBy,
        Candidate rival) {

    static Line out(Candidate candidate, Reason reason, String changedBy, Candidate rival) {
        return new Line(candidate, false, null, reason, List.of(), changedBy, rival);
    }

    static Line in(Candidate candidate, Amount amount, Reason reason, String changedBy, Candidate rival) {
        return new Line(candidate, true, amount.sum(), reason, amount.figures(), changedBy, rival);
    }

    public String id() {
        return candidate.id();
    }

    public int rank() {
        return candidate.rank();
    }

    Line with(Amount less) {
        return new Line(candidate, selected, less.sum(), reason, less.figures(), changedBy, rival);
    }
}
