package io.luxuan.statistics.figure;

import static io.luxuan.statistics.figure.Column.part;
import static io.luxuan.statistics.figure.Column.plain;
import static io.luxuan.statistics.figure.Grouped.share;
import static io.luxuan.statistics.figure.Grouped.sum;

import io.luxuan.shared.MovableClock;
import io.luxuan.statistics.count.By;
import io.luxuan.statistics.count.CountMapper;
import io.luxuan.statistics.count.CountedRound;
import io.luxuan.statistics.count.LoadCount;
import io.luxuan.statistics.count.Scope;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How many cards experts have, signed and are late with; never of which application, nor what stands on them. */
@Component
class CountLoads implements Counting {
    private static final List<Column> CARDS = List.of(plain("statistics.assigned"), part("statistics.signed", "reached"),
            part("statistics.unsigned", "gap"), plain("statistics.late"), plain("statistics.late-share"));
    private static final List<Column> PEOPLE_AND_CARDS = Stream.concat(Stream.of(plain("statistics.experts")), CARDS.stream()).toList();

    private final CountMapper mapper;
    private final Labels labels;
    private final MovableClock clock;

    CountLoads(CountMapper mapper, Labels labels, MovableClock clock) {
        this.mapper = mapper;
        this.labels = labels;
        this.clock = clock;
    }

    @Override
    public Tab tab() {
        return Tab.LOADS;
    }

    @Override
    public Figures count(Scope scope, By by, List<CountedRound> rounds) {
        List<LoadCount> counts = mapper.loads(scope, by, clock.now(), ReadFigures.FEWEST);
        if (by == By.EXPERT) {
            return new Figures(CARDS, named(counts, labels.of(by, rounds)), cards(counts));
        }
        return new Figures(PEOPLE_AND_CARDS, Grouped.lines(counts, LoadCount::name, labels.of(by, rounds),
                some -> with(sum(some, LoadCount::experts), cards(some))), with(BigDecimal.valueOf(mapper.experts(scope)), cards(counts)));
    }

    /** Who has the most cards comes first; namesakes stay two. */
    private static List<Line> named(List<LoadCount> counts, Function<String, Label> labels) {
        Map<String, String> names = counts.stream().collect(Collectors.toMap(LoadCount::name, LoadCount::label));
        Function<Line, BigDecimal> cards = line -> line.values().get(0);
        return Grouped.lines(counts, LoadCount::name, labels, CountLoads::cards).stream()
                .map(line -> new Line(new Label(0, names.get(line.name()), null), line.name(), line.values()))
                .sorted(Comparator.comparing(cards).reversed().thenComparing(Line::label).thenComparing(Line::name)).toList();
    }

    /** @param experts whoever stands in several rows counts once */
    private static List<BigDecimal> with(BigDecimal experts, List<BigDecimal> cards) {
        List<BigDecimal> all = new ArrayList<>();
        all.add(experts);
        all.addAll(cards);
        return all;
    }

    private static List<BigDecimal> cards(List<LoadCount> counts) {
        BigDecimal assigned = sum(counts, LoadCount::assigned);
        BigDecimal signed = sum(counts, LoadCount::signed);
        BigDecimal late = sum(counts, LoadCount::late);
        return Arrays.asList(assigned, signed, assigned.subtract(signed), late, share(late, assigned));
    }
}
