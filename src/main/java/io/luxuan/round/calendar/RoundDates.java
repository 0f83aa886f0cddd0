package io.luxuan.round.calendar;

import io.luxuan.round.Rounds;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;

/** What falls between two moments, in order. */
@UseCase
@ForStaff
class RoundDates {
    private final Rounds rounds;

    RoundDates(Rounds rounds) {
        this.rounds = rounds;
    }

    /** @param until not included */
    List<RoundDate> between(LocalDateTime from, LocalDateTime until) {
        return rounds.between(from, until).stream().flatMap(round -> RoundDate.of(round, rounds.programmeOf(round)).stream())
                .filter(date -> !date.at().isBefore(from) && date.at().isBefore(until))
                .sorted(Comparator.comparing(RoundDate::at).thenComparing(date -> date.round().id()).thenComparing(RoundDate::kind)).toList();
    }
}
