package io.luxuan.target.page;

import io.luxuan.shared.actor.Cities;
import io.luxuan.target.count.Achieved;
import io.luxuan.target.plan.Area;
import io.luxuan.target.plan.Target;
import io.luxuan.target.reading.Reading;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What awards and readings say of targets: pure, over all of them at once.
 *
 * @param awards   of all programmes that feed a target
 * @param readings those in force on the day that is looked at
 */
record Tally(List<Achieved> awards, List<Reading> readings) {
    /** @param area whose field alone counts; null for all fields */
    Progress of(Target target, Area area, Filter filter) {
        Optional<Sum> entered = entered(target, filter.city());
        Optional<Sum> counted = target.isFed() ? Optional.of(counted(target, award -> isIn(award, area, filter))) : Optional.empty();
        return Progress.of(target, counted.map(sum -> sum.plus(entered.orElse(Sum.NONE))).or(() -> entered).orElse(null), filter.isNarrow());
    }

    /** How far by something that awards name, such as their field; readings where they name it too. */
    Sum where(Target target, Filter filter, Predicate<Achieved> which) {
        return counted(target, award -> isIn(award, null, filter) && which.test(award));
    }

    /** The same of a city, with what was entered for it. */
    Sum inCity(Target target, Filter filter, String city) {
        return where(target, filter, award -> city.equals(cityOf(award))).plus(entered(target, city).orElse(Sum.NONE));
    }

    /** What was entered and counts, by target. */
    Map<String, List<Reading>> evidence(String city) {
        return readings.stream().filter(reading -> city == null || city.equals(reading.city())).collect(Collectors.groupingBy(Reading::targetKey));
    }

    private boolean isIn(Achieved award, Area area, Filter filter) {
        return (area == null || area.code().equals(award.field()))
                && (filter.city() == null || filter.city().equals(cityOf(award)))
                && (filter.year() == null || award.year() <= filter.year());
    }

    private Sum counted(Target target, Predicate<Achieved> which) {
        List<Achieved> fed = awards.stream().filter(award -> target.fedBy().contains(award.programme())).filter(which).toList();
        return new Sum(BigDecimal.valueOf(fed.stream().mapToLong(Achieved::reached).sum()),
                BigDecimal.valueOf(fed.stream().mapToLong(Achieved::underWay).sum()));
    }

    /** What stands outside the programmes: it has neither field nor year of an award. */
    Sum besides(Target target, Filter filter) {
        return entered(target, filter.city()).orElse(Sum.NONE);
    }

    /** What was entered for the whole province stands for all its cities. */
    private Optional<Sum> entered(Target target, String city) {
        List<Reading> all = readings.stream().filter(reading -> reading.targetKey().equals(target.key())).toList();
        List<Reading> whole = all.stream().filter(reading -> Objects.equals(reading.city(), city)).toList();
        List<Reading> counts = whole.isEmpty() && city == null ? all : whole;
        return counts.isEmpty() ? Optional.empty() : Optional.of(new Sum(sum(counts, Reading::reached), sum(counts, Reading::underWay)));
    }

    private static BigDecimal sum(List<Reading> readings, Function<Reading, BigDecimal> of) {
        return readings.stream().map(of).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Of units whose city is confirmed a code stands there, of others what they typed. */
    static String cityOf(Achieved award) {
        String city = award.city();
        return city == null ? null : Cities.all().getOrDefault(city, Cities.normal(city));
    }

    /** In the target's unit. */
    record Sum(BigDecimal reached, BigDecimal underWay) {
        static final Sum NONE = new Sum(BigDecimal.ZERO, BigDecimal.ZERO);

        Sum plus(Sum other) {
            return new Sum(reached.add(other.reached), underWay.add(other.underWay));
        }

        boolean isNothing() {
            return reached.signum() == 0 && underWay.signum() == 0;
        }
    }
}
