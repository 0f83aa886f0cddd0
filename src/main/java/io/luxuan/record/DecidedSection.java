package io.luxuan.record;

import io.luxuan.selection.Line;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * What was decided for one application.
 *
 * @param amount    in 万元; null when not selected or not stated
 * @param reason    the rule that let it in or kept it out
 * @param figures   how the amount came about
 * @param changedBy the meeting's written reason where it departed from the ranking
 */
record DecidedSection(
        String number, boolean selected, BigDecimal amount, ReasonSection reason, List<ReasonSection> figures,
        String changedBy) {
    private static final Set<String> FOR_GOOD =
            Set.of("decision.moved-out", "decision.below-pass-mark", "decision.other-field");

    static DecidedSection of(Line line) {
        return new DecidedSection(line.candidate().number(), line.selected(), line.amount(), ReasonSection.of(line.reason()),
                line.figures().stream().map(ReasonSection::of).toList(), line.changedBy());
    }

    /** The same with what was really decided and stored. */
    DecidedSection stored(boolean in, BigDecimal sum, String code, String changed) {
        return new DecidedSection(number, in, sum, new ReasonSection(code, reason.arguments()), figures, changed);
    }

    /** What was excluded, moved out by the meeting, below the pass mark or outside of the dictionary never rises. */
    boolean mayStillComeIn(CandidateSection candidate) {
        return candidate.excluded() == null && !FOR_GOOD.contains(reason.code());
    }
}
