package io.luxuan.notify.told;

import io.luxuan.notify.DaysAhead;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.WorkingDays;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.nodes.OnceADay;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deadlines ahead, by the working calendar: a deadline after a holiday is told before it. */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class EveryMorning {
    private static final LocalTime FROM = LocalTime.of(8, 0);

    private final List<DaysAhead> deadlines;
    private final WorkingDays calendar;
    private final OnceADay onceADay;
    private final MovableClock clock;
    private final int ahead;

    /** @param ahead working days before a deadline */
    EveryMorning(List<DaysAhead> deadlines, WorkingDays calendar, OnceADay onceADay, MovableClock clock,
            @Value("${luxuan.notify.days-ahead:3}") int ahead) {
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.onceADay = onceADay;
        this.clock = clock;
        this.ahead = ahead;
    }

    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    void tick() {
        onceADay.run("deadlines-ahead", FROM, () -> Actors.run(Person.SYSTEM, this::tell));
    }

    void tell() {
        LocalDateTime horizon = lastDay(clock.now().toLocalDate()).atTime(LocalTime.MAX.withNano(0));
        deadlines.forEach(deadline -> deadline.tell(horizon));
    }

    /** Where a year has no calendar yet, days of the week stand for it. */
    private LocalDate lastDay(LocalDate today) {
        try {
            return calendar.lastDay(today, ahead, false);
        } catch (Refusal missing) {
            return today.plusDays(ahead + 2L);
        }
    }
}
