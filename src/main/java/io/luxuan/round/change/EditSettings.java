package io.luxuan.round.change;

import io.luxuan.countersign.Approved;
import io.luxuan.countersign.Subject;
import io.luxuan.countersign.TwoPersonAction;
import io.luxuan.countersign.Wish;
import io.luxuan.round.ChangeRound;
import io.luxuan.round.Round;
import io.luxuan.round.RoundChanged.Change;
import io.luxuan.round.Rounds;
import io.luxuan.round.change.EditCheck.Edited;
import io.luxuan.round.history.Behind;
import io.luxuan.shared.Hashes;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;

/** Settings are put right: before the opening by one manager, all of them; after it by two, what harms nobody. */
@UseCase
@ForManagers
public class EditSettings implements TwoPersonAction {
    static final String NAME = "round.edit";

    private final Rounds rounds;
    private final EditCheck check;
    private final ChangeRound change;
    private final MovableClock clock;

    EditSettings(Rounds rounds, EditCheck check, ChangeRound change, MovableClock clock) {
        this.rounds = rounds;
        this.check = check;
        this.change = change;
        this.clock = clock;
    }

    /** What stands, for a form: whoever sends another has decided on something else. */
    public static String seen(Map<String, String> standing) {
        return Hashes.sm3(standing.toString());
    }

    /**
     * Before the opening, at once.
     *
     * @param seen of what the person decided on, {@link #seen}
     * @throws Refusal {@code round.edit} with the fields that are wrong, {@code round.edit-opened}, {@code round.stale}
     */
    @Transactional
    public void alone(String roundId, String seen, Map<String, String> typed, String reason) {
        Round round = change.hold(roundId);
        if (round.isOpenedAt(clock.now())) {
            throw new Refusal("round.edit-opened");
        }
        Edited edited = edited(round, seen, typed, reason);
        change.to(round, edited.next(), Behind.alone(reason.strip()));
    }

    /** After the opening: what two people would do. @throws Refusal as {@link #alone} */
    public Wish wish(String roundId, String seen, Map<String, String> typed, String reason) {
        Round round = rounds.get(roundId);
        Wish wish = Wish.of(NAME, roundId, roundId, reason);
        for (Map.Entry<String, String> one : edited(round, seen, typed, reason).changed().entrySet()) {
            wish = wish.with(one.getKey(), one.getValue());
        }
        return wish;
    }

    private Edited edited(Round round, String seen, Map<String, String> typed, String reason) {
        if (!seen(check.standing(round)).equals(seen)) {
            throw new Refusal("round.stale");
        }
        Edited edited = check.of(round, typed, reason);
        edited.faults().refuse("round.edit");
        return edited;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** @throws Refusal {@code round.edit} with the fields that are wrong */
    @Override
    public Subject look(Wish wish) {
        Round round = rounds.get(wish.roundId());
        Edited edited = check.of(round, wish.details(), wish.reason());
        edited.faults().refuse("round.edit");
        Subject subject = Subject.of("/manager/rounds/" + round.id() + "/settings", "round", round.title());
        for (Change one : change.between(round, edited.next())) {
            subject = subject.line("edit", one.label(), one.before(), one.after());
        }
        return subject;
    }

    @Override
    @Transactional
    public void run(Approved approved) {
        Round round = change.hold(approved.roundId());
        Edited edited = check.of(round, approved.wish().details(), approved.reason());
        edited.faults().refuse("round.edit");
        change.to(round, edited.next(), Behind.two(approved));
    }
}
