package io.luxuan.statistics.figure;

import static io.luxuan.statistics.figure.Column.beside;
import static io.luxuan.statistics.figure.Column.part;
import static io.luxuan.statistics.figure.Column.plain;
import static io.luxuan.statistics.figure.Grouped.money;
import static io.luxuan.statistics.figure.Grouped.share;
import static io.luxuan.statistics.figure.Grouped.sum;

import io.luxuan.statistics.count.ApplicationCount;
import io.luxuan.statistics.count.By;
import io.luxuan.statistics.count.CountMapper;
import io.luxuan.statistics.count.CountedRound;
import io.luxuan.statistics.count.Scope;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** Applications, how many of them succeeded, and what they were promised and paid. */
@Component
class CountApplications implements Counting {
    private static final List<Column> COLUMNS = List.of(
            plain("statistics.submitted"), plain("statistics.passed"),
            part("statistics.selected", "reached"), part("statistics.open", "under"),
            part("statistics.not-selected", "gap"), plain("statistics.rate"),
            beside("statistics.committed", "under"), beside("statistics.paid", "reached"));

    private final CountMapper mapper;
    private final Labels labels;

    CountApplications(CountMapper mapper, Labels labels) {
        this.mapper = mapper;
        this.labels = labels;
    }

    @Override
    public Tab tab() {
        return Tab.APPLICATIONS;
    }

    @Override
    public Figures count(Scope scope, By by, List<CountedRound> rounds) {
        List<ApplicationCount> counts = mapper.applications(scope, by);
        return new Figures(COLUMNS,
                Grouped.lines(counts, ApplicationCount::name, labels.of(by, rounds), CountApplications::values), values(counts));
    }

    /** Where nothing is decided yet, there is no rate. */
    private static List<BigDecimal> values(List<ApplicationCount> counts) {
        BigDecimal submitted = sum(counts, ApplicationCount::submitted);
        BigDecimal selected = sum(counts, ApplicationCount::selected);
        BigDecimal open = sum(counts, ApplicationCount::open);
        BigDecimal rate = open.compareTo(submitted) == 0 ? null : share(selected, submitted);
        return Arrays.asList(submitted, sum(counts, ApplicationCount::passed), selected, open, submitted.subtract(selected).subtract(open),
                rate, money(counts, ApplicationCount::committed), money(counts, ApplicationCount::paid));
    }
}
