package io.luxuan.round.change;

import io.luxuan.countersign.Approved;
import io.luxuan.countersign.Subject;
import io.luxuan.countersign.TwoPersonAction;
import io.luxuan.countersign.Wish;
import io.luxuan.programme.Programme;
import io.luxuan.programme.Programmes;
import io.luxuan.programme.money.OpenNumber;
import io.luxuan.round.ChangeRound;
import io.luxuan.round.NumberRules;
import io.luxuan.round.Round;
import io.luxuan.round.Rounds;
import io.luxuan.round.history.Behind;
import io.luxuan.shared.FieldFaults;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;

/** The pass mark and the marks of levels, where the policy names none: set until the review begins, by two, since they say who passes. */
@UseCase
@ForManagers
public class ChangeMarks implements TwoPersonAction {
    static final String NAME = "round.marks";
    private static final String SEEN = "seen.";
    private static final String NEXT = "next.";

    private final Rounds standing;
    private final ChangeRound rounds;
    private final Programmes programmes;

    ChangeMarks(Rounds standing, ChangeRound rounds, Programmes programmes) {
        this.standing = standing;
        this.rounds = rounds;
        this.programmes = programmes;
    }

    /**
     * @param seen the numbers that the person decided on
     * @param next by key; what is left out stays
     */
    static Wish wish(String roundId, Map<String, BigDecimal> seen, Map<String, BigDecimal> next, String reason) {
        Wish wish = Wish.of(NAME, roundId, roundId, reason);
        for (Map.Entry<String, BigDecimal> one : seen.entrySet()) {
            wish = wish.with(SEEN + one.getKey(), one.getValue().toPlainString());
        }
        for (Map.Entry<String, BigDecimal> one : next.entrySet()) {
            wish = wish.with(NEXT + one.getKey(), one.getValue().toPlainString());
        }
        return wish;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String reasonField() {
        return "why";
    }

    /**
     * @throws Refusal {@code round.marks} with the numbers that are wrong, {@code round.review-began}, or {@code round.stale} when
     *                 they were changed meanwhile
     */
    @Override
    public Subject look(Wish wish) {
        Round round = standing.get(wish.roundId());
        Map<String, BigDecimal> before = round.settings().numbers();
        Map<String, BigDecimal> after = after(round, wish);
        Subject subject = Subject.of("/manager/rounds/" + round.id() + "/settings", "round", round.title());
        for (OpenNumber number : pinned(round).numbers()) {
            if (!NumberRules.isSame(before.get(number.key()), after.get(number.key()))) {
                subject = subject.line("edit", number.shownLabel(), said(before.get(number.key())), said(after.get(number.key())));
            }
        }
        return subject;
    }

    @Override
    @Transactional
    public void run(Approved approved) {
        Round round = rounds.hold(approved.roundId());
        rounds.to(round, round.by(round.settings().with(after(round, approved.wish()))), Behind.two(approved));
    }

    private Map<String, BigDecimal> after(Round round, Wish wish) {
        NumberRules.beforeReview(round.stage()).require();
        Map<String, BigDecimal> before = round.settings().numbers();
        Map<String, BigDecimal> seen = named(wish, SEEN);
        if (!seen.keySet().stream().allMatch(key -> NumberRules.isSame(seen.get(key), before.get(key)))) {
            throw new Refusal("round.stale");
        }
        Map<String, BigDecimal> after = new HashMap<>(before);
        after.putAll(named(wish, NEXT));
        FieldFaults faults = new FieldFaults();
        NumberRules.noteChange(pinned(round), before, after, faults);
        faults.refuse("round.marks");
        return after;
    }

    private Programme pinned(Round round) {
        return programmes.pinned(round.programmeId(), round.programmeVersion());
    }

    private static Map<String, BigDecimal> named(Wish wish, String start) {
        Map<String, BigDecimal> numbers = new HashMap<>();
        wish.details().forEach((name, value) -> {
            if (name.startsWith(start)) {
                numbers.put(name.substring(start.length()), new BigDecimal(value));
            }
        });
        return numbers;
    }

    private static String said(BigDecimal number) {
        return number == null ? "—" : number.stripTrailingZeros().toPlainString();
    }
}
