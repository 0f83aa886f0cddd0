package io.luxuan.round.calendar;

import io.luxuan.programme.Programme;
import io.luxuan.round.Round;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** A moment of a round that people write into their calendars. */
public record RoundDate(LocalDateTime at, Kind kind, Round round) {
    /** {@code round-date.<name>} names it. */
    public enum Kind { OPENS, CLOSES, RECOMMEND, REVIEW }

    /** Those that the programme has; what an early end has overtaken is left out. */
    static List<RoundDate> of(Round round, Programme programme) {
        List<RoundDate> dates = new ArrayList<>(List.of(
                new RoundDate(round.opensAt(), Kind.OPENS, round), new RoundDate(round.closesAt(), Kind.CLOSES, round)));
        if (programme.recommends()) {
            dates.add(new RoundDate(round.recommendBy(), Kind.RECOMMEND, round));
        }
        if (programme.panel() != null) {
            dates.add(new RoundDate(round.reviewBy(), Kind.REVIEW, round));
        }
        return dates.stream().filter(date -> round.comesTo(date.at())).toList();
    }
}
