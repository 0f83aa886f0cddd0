package io.luxuan.statistics.figure;

import static io.luxuan.statistics.figure.Column.beside;
import static io.luxuan.statistics.figure.Column.plain;

import io.luxuan.shared.WorkingDays;
import io.luxuan.statistics.count.By;
import io.luxuan.statistics.count.CountMapper;
import io.luxuan.statistics.count.CountedRound;
import io.luxuan.statistics.count.Scope;
import io.luxuan.statistics.count.TaskSpan;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How long the steps took in which people act. */
@Component
class CountDurations implements Counting {
    private static final List<Column> COLUMNS = List.of(plain("statistics.tasks"), beside("statistics.median", "reached"),
            beside("statistics.ninth", "under"), plain("statistics.longest"));

    private final CountMapper mapper;
    private final Labels labels;
    private final WorkingDays calendar;

    CountDurations(CountMapper mapper, Labels labels, WorkingDays calendar) {
        this.mapper = mapper;
        this.labels = labels;
        this.calendar = calendar;
    }

    @Override
    public Tab tab() {
        return Tab.DURATIONS;
    }

    @Override
    public Figures count(Scope scope, By by, List<CountedRound> rounds) {
        List<TaskSpan> spans = mapper.spans(scope, by);
        DayCount days = DayCount.over(calendar, spans.stream().flatMap(span -> Stream.of(span.opened(), span.done())));
        return new Figures(COLUMNS,
                Grouped.lines(spans, TaskSpan::name, labels.of(by, rounds), some -> values(some, days)), List.of());
    }

    private static List<BigDecimal> values(List<TaskSpan> spans, DayCount days) {
        Spread spread = new Spread();
        spans.forEach(span -> spread.add(days.from(span.opened(), span.done()), span.many()));
        return Arrays.asList(spread.many(), spread.median(), spread.ninth(), spread.longest());
    }
}
