package io.luxuan.publicity.objection;

import io.luxuan.shared.Refusal;
import io.luxuan.shared.WorkingDays;
import java.time.LocalDateTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * When an objection holds the entry that it names: as soon as its handler finds it admissible, or when so many working days
 * have passed without a word of any handler. What anybody may send holds up nobody by itself, and what nobody looks at does.
 */
@Component
class HoldRule {
    private final WorkingDays workingDays;
    private final int days;

    HoldRule(WorkingDays workingDays, @Value("${luxuan.objection.holds-after:1}") int days) {
        this.workingDays = workingDays;
        this.days = days;
    }

    /** In working days. */
    int days() {
        return days;
    }

    boolean isUnseenTooLong(LocalDateTime lodgedAt, LocalDateTime now) {
        return !now.isBefore(holdsFrom(lodgedAt));
    }

    private LocalDateTime holdsFrom(LocalDateTime lodgedAt) {
        try {
            return days == 0 ? lodgedAt : workingDays.lastDay(lodgedAt.toLocalDate(), days, false).atTime(lodgedAt.toLocalTime());
        } catch (Refusal noCalendarYet) {
            return lodgedAt.plusDays(days);
        }
    }
}
