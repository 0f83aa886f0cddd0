package io.luxuan.round;

import io.luxuan.programme.Programme;
import io.luxuan.programme.Programmes;
import io.luxuan.programme.money.OpenNumber;
import io.luxuan.shared.FieldFaults;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Wording;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;

/** The pass mark and the marks of levels, where the policy names none. */
@UseCase
class ChangeMarks {
    private static final int LONGEST_REASON = 500;

    private final RoundMapper mapper;
    private final Programmes programmes;
    private final AuditTrail audit;

    ChangeMarks(RoundMapper mapper, Programmes programmes, AuditTrail audit) {
        this.mapper = mapper;
        this.programmes = programmes;
        this.audit = audit;
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
        mapper.lock(roundId);
        Round round = mapper.withId(roundId).orElseThrow(() -> new NotFound("round", roundId)).round();
        NumberRules.beforeReview(round.stage()).require();
        Programme programme = programmes.pinned(round.programmeId(), round.programmeVersion());
        Map<String, BigDecimal> before = round.settings().numbers();
        if (!seen.keySet().stream().allMatch(key -> NumberRules.isSame(seen.get(key), before.get(key)))) {
            throw new Refusal("round.stale");
        }
        Map<String, BigDecimal> after = new HashMap<>(before);
        after.putAll(next);
        faults(programme, before, after, reason).refuse("round.marks");
        if (mapper.set(roundId, round.stage(), RoundSettingsJson.write(round.settings().with(after))) == 0) {
            throw new Refusal("round.stale");
        }
        programme.numbers().forEach(number -> record(roundId, number, before.get(number.key()), after.get(number.key()), reason));
    }

    private static FieldFaults faults(Programme programme, Map<String, BigDecimal> before, Map<String, BigDecimal> after, String reason) {
        FieldFaults faults = new FieldFaults();
        NumberRules.noteChange(programme, before, after, faults);
        if (Wording.saysNothing(reason) || reason.strip().length() > LONGEST_REASON) {
            faults.note("why", "rule.round.reason");
        }
        return faults;
    }

    private void record(String roundId, OpenNumber number, BigDecimal before, BigDecimal after, String reason) {
        if (!NumberRules.isSame(before, after)) {
            audit.record(AuditEvent.of("round.mark", "round", roundId).inRound(roundId)
                    .change(number.label() + " " + plain(before), number.label() + " " + plain(after)).because(reason.strip()));
        }
    }

    private static String plain(BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }
}
