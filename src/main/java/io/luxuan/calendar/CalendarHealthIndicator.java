package io.luxuan.calendar;

import io.luxuan.calendar.CalendarMapper.YearRow;
import io.luxuan.shared.MovableClock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Says in time that a year's working days are missing: publicities that need them will be refused. */
@Component
class CalendarHealthIndicator implements HealthIndicator {
    /** The State Council's notice of the next year comes about then. */
    static final Month NOTICE_OF_NEXT_YEAR = Month.NOVEMBER;

    private final CalendarMapper mapper;
    private final MovableClock clock;

    CalendarHealthIndicator(CalendarMapper mapper, MovableClock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    @Override
    public Health health() {
        List<Integer> years = mapper.years().stream().map(YearRow::yearNo).toList();
        return Health.status(judge(clock.now().toLocalDate(), years)).withDetail("years", years).build();
    }

    static String judge(LocalDate today, List<Integer> years) {
        if (!years.contains(today.getYear())) {
            return "YEAR_MISSING";
        }
        boolean expected = today.getMonth().compareTo(NOTICE_OF_NEXT_YEAR) >= 0;
        return expected && !years.contains(today.getYear() + 1) ? "NEXT_YEAR_MISSING" : "UP";
    }
}
