package io.luxuan.target.reading;

import io.luxuan.shared.Days;
import io.luxuan.shared.FieldFaults;
import io.luxuan.shared.Figures;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.actor.Cities;
import io.luxuan.target.plan.Target;
import io.luxuan.target.plan.Target.Measure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** From what was typed to what it says; what is wrong is noted at its field. */
final class ReadingReader {
    private static final LocalDate EARLIEST = LocalDate.of(2024, 1, 1);
    private static final BigDecimal WHOLE = new BigDecimal("100");
    private static final BigDecimal MOST = new BigDecimal("99999999999");
    private static final int LONGEST = 300;
    private static final int DECIMALS = 2;

    private final Target target;
    private final LocalDate today;
    private final FieldFaults faults = new FieldFaults();

    ReadingReader(Target target, LocalDate today) {
        this.target = target;
        this.today = today;
    }

    record Read(String city, LocalDate asOf, BigDecimal reached, BigDecimal underWay, String reference) {}

    /** @param filed whether a file comes with it */
    Read read(ReadingForm form, boolean filed) {
        Read read = new Read(city(form.city()), day(form.asOf()), figure("reached", form.reached(), null),
                figure("underWay", form.underWay(), BigDecimal.ZERO), reference(form.reference(), filed));
        faults.refuse("target.form");
        return read;
    }

    private String city(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        faults.note("city", cityCounts(target, typed.strip()));
        return typed.strip();
    }

    /** 占比、完成与否只按全省填报: shares of cities do not add up. */
    static Verdict cityCounts(Target target, String city) {
        return Cities.isCity(city) && target.addsUp() ? Verdict.ALLOWED : Verdict.refused("target.city");
    }

    private LocalDate day(String typed) {
        try {
            LocalDate day = Days.parse(typed == null ? "" : typed.strip());
            faults.note("asOf", day.isAfter(today) || day.isBefore(EARLIEST) ? Verdict.refused("target.day-past") : Verdict.ALLOWED);
            return day;
        } catch (DateTimeParseException unreadable) {
            faults.note("asOf", Verdict.refused("target.day"));
            return null;
        }
    }

    private BigDecimal figure(String field, String typed, BigDecimal blank) {
        if (blank != null && (typed == null || typed.isBlank())) {
            return blank;
        }
        BigDecimal figure = Figures.read(typed).orElse(null);
        faults.note(field, figure == null ? Verdict.refused("target.figure") : fits(target, figure));
        return figure;
    }

    /** What a target of this kind can be: whole things, at most 100 %, done or not done. */
    static Verdict fits(Target target, BigDecimal figure) {
        boolean whole = figure.stripTrailingZeros().scale() <= 0;
        boolean fits = figure.signum() >= 0 && figure.compareTo(MOST) <= 0 && switch (target.measure()) {
            case COUNT -> whole;
            case DONE -> whole && figure.compareTo(BigDecimal.ONE) <= 0;
            case SHARE -> figure.compareTo(WHOLE) <= 0 && figure.stripTrailingZeros().scale() <= DECIMALS;
            case SIZE -> figure.stripTrailingZeros().scale() <= DECIMALS;
        };
        return fits ? Verdict.ALLOWED : Verdict.refused("target.figure." + (target.measure() == Measure.SIZE ? Measure.SHARE : target.measure()));
    }

    /** 有据可查: a document or a file, without which nothing is entered. */
    private String reference(String typed, boolean filed) {
        String reference = typed == null ? "" : typed.strip();
        if (reference.isEmpty() && !filed) {
            faults.note("reference", Verdict.refused("target.evidence"));
        }
        if (reference.length() > LONGEST) {
            faults.note("reference", Verdict.refused("target.reference-long"));
        }
        return reference.isEmpty() ? null : reference;
    }
}
