package io.luxuan.statistics.page;

import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.statistics.count.Scope;
import io.luxuan.statistics.figure.Figures;
import io.luxuan.statistics.figure.ReadFigures;
import io.luxuan.statistics.figure.ReadFigures.Choice;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** From what a person asks to figures, or to what is wrong with it. */
@UseCase
@ForStaff
class ShowFigures {
    static final int PAGE = 50;

    private final ReadFigures read;
    private final MovableClock clock;

    ShowFigures(ReadFigures read, MovableClock clock) {
        this.read = read;
        this.clock = clock;
    }

    /** @param first row of the page */
    public Shown of(StatisticsQuery asked, int first) {
        Shown all = all(asked);
        if (all.figures() == null) {
            return all;
        }
        Figures figures = all.figures().from(first, PAGE);
        Integer next = all.figures().lines().size() > first + PAGE ? Integer.valueOf(first + PAGE) : null;
        return new Shown(all.query(), all.choice(), Map.of(), figures, next);
    }

    /** All rows, for a workbook. */
    public Shown all(StatisticsQuery asked) {
        StatisticsQuery query = asked.orOf(clock.now().getYear());
        Scope scope = scope(query);
        Choice choice = read.choice(query.tab(), scope);
        Map<String, String> faults = new HashMap<>(query.faults());
        if (query.round() != null && choice.rounds().stream().noneMatch(round -> round.id().equals(query.round()))) {
            faults.put("round", "statistics.other-round");
        }
        return new Shown(query, choice, faults, faults.isEmpty() ? figures(query, scope, faults) : null, null);
    }

    /** Working days are never guessed: a year without a calendar is told. */
    private Figures figures(StatisticsQuery query, Scope scope, Map<String, String> faults) {
        try {
            return read.of(query.tab(), scope, query.by());
        } catch (Refusal withoutCalendar) {
            faults.put("year", "statistics.no-calendar");
            return null;
        }
    }

    private static Scope scope(StatisticsQuery query) {
        LocalDateTime from = StatisticsQuery.day(query.from()).map(LocalDate::atStartOfDay).orElse(null);
        LocalDateTime until = StatisticsQuery.day(query.until()).map(day -> day.plusDays(1).atStartOfDay()).orElse(null);
        return new Scope(query.programme(), query.round(), query.wholeYear(), from, until, query.step(), List.of());
    }
}
