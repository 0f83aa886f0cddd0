package io.luxuan.statistics.figure;

import static io.luxuan.statistics.figure.Column.part;
import static io.luxuan.statistics.figure.Column.plain;
import static io.luxuan.statistics.figure.Grouped.sum;

import io.luxuan.shared.WorkingDays;
import io.luxuan.statistics.count.By;
import io.luxuan.statistics.count.CountMapper;
import io.luxuan.statistics.count.CountedRound;
import io.luxuan.statistics.count.ObjectionCount;
import io.luxuan.statistics.count.Scope;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Objections, what became of them, and how long their answers took. */
@Component
class CountObjections implements Counting {
    private static final List<Column> COLUMNS = List.of(plain("statistics.lodged"), plain("statistics.admitted"),
            part("statistics.upheld", "reached"), part("statistics.dismissed", "gap"), part("statistics.unanswered", "under"),
            plain("statistics.answer-median"), plain("statistics.answer-ninth"));

    private final CountMapper mapper;
    private final Labels labels;
    private final WorkingDays calendar;

    CountObjections(CountMapper mapper, Labels labels, WorkingDays calendar) {
        this.mapper = mapper;
        this.labels = labels;
        this.calendar = calendar;
    }

    @Override
    public Tab tab() {
        return Tab.OBJECTIONS;
    }

    @Override
    public Figures count(Scope scope, By by, List<CountedRound> rounds) {
        List<ObjectionCount> counts = mapper.objections(scope, by);
        DayCount days = DayCount.over(calendar, counts.stream().filter(count -> count.answered() != null)
                .flatMap(count -> Stream.of(count.lodged(), count.answered())));
        return new Figures(COLUMNS,
                Grouped.lines(counts, ObjectionCount::name, labels.of(by, rounds), some -> values(some, days)), values(counts, days));
    }

    private static List<BigDecimal> values(List<ObjectionCount> counts, DayCount days) {
        Spread answers = new Spread();
        counts.stream().filter(count -> count.answered() != null)
                .forEach(count -> answers.add(days.from(count.lodged(), count.answered()), count.many()));
        return Arrays.asList(sum(counts, ObjectionCount::many), sum(counts, ObjectionCount::admitted), sum(counts, ObjectionCount::upheld),
                sum(counts, ObjectionCount::dismissed), sum(counts, ObjectionCount::open), answers.median(), answers.ninth());
    }
}
