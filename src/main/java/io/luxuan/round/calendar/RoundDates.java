package io.luxuan.round.calendar;

import io.luxuan.round.Rounds;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.RoundGate;
import io.luxuan.shared.permission.UseCase;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** What falls between two moments, in order. */
@UseCase
@ForStaff
class RoundDates {
    private final Rounds rounds;
    private final RoundGate gate;

    RoundDates(Rounds rounds, RoundGate gate) {
        this.rounds = rounds;
        this.gate = gate;
    }

    /** Of the rounds that the person may read. @param until not included */
    List<RoundDate> between(LocalDateTime from, LocalDateTime until) {
        return between(from, until, gate.unreadable());
    }

    /** For a calendar program of a manager's, which has not signed in. */
    List<RoundDate> of(String managerId, LocalDateTime from, LocalDateTime until) {
        return between(from, until, gate.unreadableTo(managerId));
    }

    private List<RoundDate> between(LocalDateTime from, LocalDateTime until, Set<String> hidden) {
        return rounds.between(from, until).stream().filter(round -> !hidden.contains(round.id()))
                .flatMap(round -> RoundDate.of(round, rounds.programmeOf(round)).stream())
                .filter(date -> !date.at().isBefore(from) && date.at().isBefore(until))
                .sorted(Comparator.comparing(RoundDate::at).thenComparing(date -> date.round().id()).thenComparing(RoundDate::kind)).toList();
    }
}
