package io.luxuan.target.page;

import io.luxuan.award.FundFigures;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.actor.Cities;
import io.luxuan.shared.permission.ForEveryone;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.target.count.Achieved;
import io.luxuan.target.count.AchievedMapper;
import io.luxuan.target.page.Board.AreaLines;
import io.luxuan.target.page.Board.PlanLines;
import io.luxuan.target.page.Board.Row;
import io.luxuan.target.page.Board.Split;
import io.luxuan.target.plan.Area;
import io.luxuan.target.plan.Plan;
import io.luxuan.target.plan.Plans;
import io.luxuan.target.plan.Target;
import io.luxuan.target.reading.ReadingMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.transaction.annotation.Transactional;

/** Targets of the plans and how far each is, in few statements however many awards there are. Sums alone: for everybody. */
@UseCase
@ForEveryone
class ReadTargets {
    /** The first year of the plans. */
    private static final int FIRST_YEAR = 2025;
    private static final String SHOWN_FIRST = "scenes";

    private final Plans plans;
    private final AchievedMapper awards;
    private final ReadingMapper readings;
    private final FundFigures funds;
    private final MovableClock clock;

    ReadTargets(Plans plans, AchievedMapper awards, ReadingMapper readings, FundFigures funds, MovableClock clock) {
        this.plans = plans;
        this.awards = awards;
        this.readings = readings;
        this.funds = funds;
        this.clock = clock;
    }

    /** @param city null for all; @param year null for today; @param of null for the scenes */
    @Transactional(readOnly = true)
    public Board board(String city, Integer year, String of) {
        LocalDate today = clock.now().toLocalDate();
        Filter filter = filter(city, year, of, today);
        LocalDate day = filter.year() == null ? today : LocalDate.of(filter.year(), 12, 31);
        Tally tally = new Tally(counted(today), readings.inForce(day.isAfter(today) ? today : day));
        Target shown = plans.find(filter.of()).filter(Target::isFed).orElseThrow(() -> new NotFound("target", filter.of()));
        return new Board(filter, years(today), plans.all().stream().map(plan -> lines(plan, tally, filter)).toList(), shown,
                plans.all().stream().flatMap(plan -> plan.totals().stream()).filter(Target::isFed).toList(), split(shown, tally, filter),
                tally.evidence(filter.city()), funds.byYear());
    }

    private static Filter filter(String city, Integer year, String of, LocalDate today) {
        if (city != null && !city.isBlank() && !Cities.isCity(city) || year != null && !years(today).contains(year)) {
            throw new NotFound("filter", city + " " + year);
        }
        return new Filter(city == null || city.isBlank() ? null : city, year, of == null || of.isBlank() ? SHOWN_FIRST : of);
    }

    private List<Achieved> counted(LocalDate today) {
        return awards.of(plans.targets().flatMap(target -> target.fedBy().stream()).collect(Collectors.toSet()), today);
    }

    private static PlanLines lines(Plan plan, Tally tally, Filter filter) {
        return new PlanLines(plan, plan.totals().stream().map(target -> tally.of(target, null, filter)).toList(),
                plan.areas().stream().map(area -> new AreaLines(area,
                        area.targets().stream().map(target -> tally.of(target, area, filter)).toList())).toList());
    }

    private Split split(Target shown, Tally tally, Filter filter) {
        List<Row> fields = new ArrayList<>();
        plans.areas().forEach(area -> fields.add(new Row(area.name(), null,
                tally.where(shown, filter, award -> area.code().equals(award.field())))));
        Set<String> known = plans.areas().stream().map(Area::code).collect(Collectors.toSet());
        Row others = new Row(null, "target.other-fields", tally.where(shown, filter, award -> !known.contains(award.field())));
        if (!others.sum().isNothing()) {
            fields.add(others);
        }
        List<Row> cities = new ArrayList<>(Cities.all().values().stream().filter(city -> filter.city() == null || filter.city().equals(city))
                .map(city -> new Row(city, null, tally.inCity(shown, filter, city))).toList());
        List<Row> years = new ArrayList<>(years(clock.now().toLocalDate()).stream().map(year -> new Row(String.valueOf(year), null,
                tally.where(shown, filter, award -> award.year() == year))).toList());
        Row besides = new Row(null, "target.besides", tally.besides(shown, filter));
        if (!besides.sum().isNothing()) {
            fields.add(besides);
            years.add(besides);
        }
        return new Split(fields, cities, years);
    }

    private static List<Integer> years(LocalDate today) {
        return IntStream.rangeClosed(FIRST_YEAR, Math.max(FIRST_YEAR, today.getYear())).boxed().toList();
    }
}
