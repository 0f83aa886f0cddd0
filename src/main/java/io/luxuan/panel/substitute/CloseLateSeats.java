package io.luxuan.panel.substitute;

import io.luxuan.countersign.Approved;
import io.luxuan.countersign.Subject;
import io.luxuan.countersign.TwoPersonAction;
import io.luxuan.countersign.Wish;
import io.luxuan.panel.seat.Assignment;
import io.luxuan.panel.seat.AssignmentMapper;
import io.luxuan.panel.seat.Facts;
import io.luxuan.panel.seat.SeatReasons;
import io.luxuan.round.Round;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.transaction.annotation.Transactional;

/**
 * Of a round past its moment: the seats that their panels can do without, a hundred at most. Whoever of them signs before the
 * second manager confirms keeps the seat.
 */
@UseCase
@ForManagers
public class CloseLateSeats implements TwoPersonAction {
    static final String NAME = "panel.close-late";
    private static final String SEATS = "seats";
    private static final int MOST = 100;
    private static final int MOST_LATE = 1000;

    private final AssignmentMapper assignments;
    private final CloseSeat close;
    private final SeatSubjects subjects;
    private final Facts facts;
    private final MovableClock clock;

    CloseLateSeats(AssignmentMapper assignments, CloseSeat close, SeatSubjects subjects, Facts facts, MovableClock clock) {
        this.assignments = assignments;
        this.close = close;
        this.subjects = subjects;
        this.facts = facts;
        this.clock = clock;
    }

    /** For those that are late now. */
    public Wish wish(String roundId, String reason) {
        return Wish.of(NAME, roundId, roundId, reason)
                .with(SEATS, late(roundId, MOST).stream().map(Assignment::id).collect(Collectors.joining(",")));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Subject look(Wish wish) {
        SeatReasons.require(wish.reason());
        List<String> asked = asked(wish);
        if (late(wish.roundId(), MOST_LATE).stream().noneMatch(seat -> asked.contains(seat.id()))) {
            throw new Refusal("panel.stale");
        }
        return subjects.of(facts.round(wish.roundId()), assignments.withIds(asked));
    }

    @Override
    @Transactional
    public void run(Approved approved) {
        List<String> asked = asked(approved.wish());
        late(approved.roundId(), MOST_LATE).stream().filter(seat -> asked.contains(seat.id()))
                .forEach(seat -> close.end(seat, approved.reason()));
    }

    private List<Assignment> late(String roundId, int most) {
        Round round = facts.round(roundId);
        return assignments.dispensable(roundId, clock.now(), round.settings().panel().minimumOpinions(), most);
    }

    private static List<String> asked(Wish wish) {
        return List.of(wish.details().get(SEATS).split(",", -1));
    }
}
