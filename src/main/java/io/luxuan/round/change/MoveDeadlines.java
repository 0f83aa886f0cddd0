package io.luxuan.round.change;

import io.luxuan.countersign.Approved;
import io.luxuan.countersign.Subject;
import io.luxuan.countersign.TwoPersonAction;
import io.luxuan.countersign.Wish;
import io.luxuan.round.ChangeRound;
import io.luxuan.round.Deadlines;
import io.luxuan.round.NamedDeadlines;
import io.luxuan.round.Round;
import io.luxuan.round.Rounds;
import io.luxuan.round.history.Behind;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.workflow.Processes;
import io.luxuan.workflow.Tasks;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.springframework.transaction.annotation.Transactional;

/** Moves published dates, later or earlier. */
@UseCase
@ForManagers
public class MoveDeadlines implements TwoPersonAction {
    static final String NAME = "round.extend";
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Rounds rounds;
    private final MoveCheck check;
    private final ChangeRound change;
    private final Processes processes;
    private final Tasks tasks;

    MoveDeadlines(Rounds rounds, MoveCheck check, ChangeRound change, Processes processes, Tasks tasks) {
        this.rounds = rounds;
        this.check = check;
        this.change = change;
        this.processes = processes;
        this.tasks = tasks;
    }

    /** @param seen the dates that the person decided on */
    public static Wish wish(String roundId, Deadlines seen, Deadlines next, String reason) {
        return NamedDeadlines.write(Wish.of(NAME, roundId, roundId, reason), seen, next);
    }

    @Override
    public String name() {
        return NAME;
    }

    /** @throws Refusal {@code round.extend} with the fields that are wrong, {@code round.stale} when they moved meanwhile */
    @Override
    public Subject look(Wish wish) {
        Round round = rounds.get(wish.roundId());
        Deadlines seen = NamedDeadlines.seen(wish).openingLike(round);
        Deadlines next = NamedDeadlines.next(wish).openingLike(round);
        if (!Deadlines.of(round).equals(seen)) {
            throw new Refusal("round.stale");
        }
        check.faults(round, next, wish.reason()).refuse("round.extend");
        Subject subject = Subject.of("/manager/rounds/" + round.id() + "/settings", "deadlines", round.title(),
                moved(seen.closesAt(), next.closesAt()), moved(seen.recommendBy(), next.recommendBy()),
                moved(seen.reviewBy(), next.reviewBy()));
        Subject opening = next.opensAt().equals(seen.opensAt()) ? subject : subject.line("deadlines.opens", moved(seen.opensAt(), next.opensAt()));
        return opening.line("deadlines.correction");
    }

    /** Each moment that moves stands in the history; timers and due tasks follow. */
    @Override
    @Transactional
    public void run(Approved approved) {
        Round round = rounds.get(approved.roundId());
        Deadlines next = NamedDeadlines.next(approved.wish()).openingLike(round);
        if (!Deadlines.of(round).equals(NamedDeadlines.seen(approved.wish()).openingLike(round))) {
            throw new Refusal("round.stale");
        }
        change.to(round, round.at(next), Behind.two(approved));
        String roundId = round.id();
        processes.refreshTimers(roundId);
        tasks.due(roundId, "recommend", next.recommendBy());
        tasks.due(roundId, "score", next.reviewBy());
        tasks.due(roundId, "score-again", next.reviewBy());
    }

    /** "2026-03-22 09:00", or with the moment that it becomes. */
    private static String moved(LocalDateTime before, LocalDateTime after) {
        return before.equals(after) ? SHOWN.format(before) : SHOWN.format(before) + " → " + SHOWN.format(after);
    }
}
