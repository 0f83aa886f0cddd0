package io.luxuan.round.change;

import io.luxuan.programme.Programme;
import io.luxuan.programme.Programmes;
import io.luxuan.round.ChangeRound;
import io.luxuan.round.NumberRules;
import io.luxuan.round.Round;
import io.luxuan.round.history.Behind;
import io.luxuan.shared.FieldFaults;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Wording;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;

/** The pass mark and the marks of levels, where the policy names none. */
@UseCase
class ChangeMarks {
    private static final int LONGEST_REASON = 500;

    private final ChangeRound rounds;
    private final Programmes programmes;

    ChangeMarks(ChangeRound rounds, Programmes programmes) {
        this.rounds = rounds;
        this.programmes = programmes;
    }

    /**
     * Sets marks until the review begins, each with an entry in the audit trail.
     *
     * @param seen the numbers that the person decided on
     * @param next by key; what is left out stays
     * @throws Refusal {@code round.marks} with the numbers that are wrong, {@code round.review-began}, or {@code round.stale} when
     *                 they were changed meanwhile
     */
    @Transactional
    @ForManagers
    public void change(String roundId, Map<String, BigDecimal> seen, Map<String, BigDecimal> next, String reason) {
        Round round = rounds.hold(roundId);
        NumberRules.beforeReview(round.stage()).require();
        Programme programme = programmes.pinned(round.programmeId(), round.programmeVersion());
        Map<String, BigDecimal> before = round.settings().numbers();
        if (!seen.keySet().stream().allMatch(key -> NumberRules.isSame(seen.get(key), before.get(key)))) {
            throw new Refusal("round.stale");
        }
        Map<String, BigDecimal> after = new HashMap<>(before);
        after.putAll(next);
        faults(programme, before, after, reason).refuse("round.marks");
        rounds.to(round, round.by(round.settings().with(after)), Behind.alone(reason.strip()));
    }

    private static FieldFaults faults(Programme programme, Map<String, BigDecimal> before, Map<String, BigDecimal> after, String reason) {
        FieldFaults faults = new FieldFaults();
        NumberRules.noteChange(programme, before, after, faults);
        if (Wording.saysNothing(reason) || reason.strip().length() > LONGEST_REASON) {
            faults.note("why", "rule.round.reason");
        }
        return faults;
    }
}
