package io.luxuan.card.desk;

import io.luxuan.application.ApplicationSummary;
import io.luxuan.card.blind.Blindfold;
import io.luxuan.panel.seat.Assignment;
import io.luxuan.panel.seat.AssignmentState;
import io.luxuan.panel.seat.Facts;
import io.luxuan.round.Round;
import io.luxuan.shared.MomentCursor;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Slice;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForExperts;
import io.luxuan.shared.permission.UseCase;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the signed-in expert has to do, by due moment. */
@UseCase
@ForExperts
class ExpertDesk {
    private static final MomentCursor FIRST_PAGE = new MomentCursor(LocalDateTime.of(1970, 1, 1, 0, 0), "");
    private static final int SIGNED_SHOWN = 20;
    private static final int NEXT_LOOKED_AT = 20;

    private final DeskMapper desk;
    private final Facts facts;
    private final Blindfold blindfold;
    private final MovableClock clock;

    ExpertDesk(DeskMapper desk, Facts facts, Blindfold blindfold, MovableClock clock) {
        this.desk = desk;
        this.facts = facts;
        this.blindfold = blindfold;
        this.clock = clock;
    }

    public Slice<DeskLine> open(String cursor) {
        MomentCursor after = MomentCursor.parse(cursor).orElse(FIRST_PAGE);
        List<Assignment> rows = desk.open(Actors.require().id(), after.at(), after.id(), Slice.PAGE + 1);
        Slice<Assignment> page = Slice.of(rows, Slice.PAGE, seat -> MomentCursor.of(seat.dueAt(), seat.id()));
        return new Slice<>(lines(page.rows()), page.next());
    }

    public List<DeskLine> signed() {
        return lines(desk.signed(Actors.require().id(), SIGNED_SHOWN));
    }

    public Map<AssignmentState, Long> counts() {
        Map<AssignmentState, Long> counts = new EnumMap<>(AssignmentState.class);
        desk.counts(Actors.require().id()).forEach(count -> counts.put(count.state(), count.seats()));
        return counts;
    }

    /** What to do after a signature: the task that is due next. */
    public Optional<DeskLine> next() {
        return open(null).rows().stream().filter(DeskLine::isToDo).findFirst();
    }

    /** The card to fill in after a signature. */
    public Optional<DeskLine> nextAccepted() {
        return lines(desk.accepted(Actors.require().id(), NEXT_LOOKED_AT)).stream().filter(DeskLine::isToDo).findFirst();
    }

    private List<DeskLine> lines(List<Assignment> seats) {
        Map<String, ApplicationSummary> applications =
                blindfold.summaries(facts.applications(seats.stream().map(Assignment::applicationId).toList()), facts::programme);
        Map<String, Round> rounds = seats.stream().map(Assignment::roundId).distinct()
                .collect(Collectors.toMap(Function.identity(), facts::round));
        LocalDateTime now = clock.now();
        return seats.stream().map(seat -> new DeskLine(seat, applications.get(seat.applicationId()),
                rounds.get(seat.roundId()).title(), seat.dueAt().isBefore(now))).toList();
    }
}
