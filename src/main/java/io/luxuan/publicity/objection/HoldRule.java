package io.luxuan.publicity.objection;

import io.luxuan.shared.Refusal;
import io.luxuan.shared.WorkingDays;
import java.time.LocalDateTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * When an objection holds the entry that it names: as soon as its handler finds it admissible, or when so many working days
 * have passed without a word of any handler, more where nobody knows that the objector can be reached. What anybody may send
 * holds up nobody by itself, and what nobody looks at does.
 */
@Component
class HoldRule {
    private final WorkingDays workingDays;
    private final int days;
    private final int daysUnproved;

    HoldRule(WorkingDays workingDays, @Value("${luxuan.objection.holds-after:1}") int days,
            @Value("${luxuan.objection.unproved-holds-after:3}") int daysUnproved) {
        this.workingDays = workingDays;
        this.days = days;
        this.daysUnproved = Math.max(days, daysUnproved);
    }

    /** In working days. */
    int days() {
        return days;
    }

    /** In working days, for an objector whose contact is not proved. */
    int daysUnproved() {
        return daysUnproved;
    }

    boolean isUnseenTooLong(LocalDateTime lodgedAt, ContactProof contact, LocalDateTime now) {
        return !now.isBefore(holdsFrom(lodgedAt, contact == ContactProof.UNPROVED ? daysUnproved : days));
    }

    private LocalDateTime holdsFrom(LocalDateTime lodgedAt, int days) {
        try {
            return days == 0 ? lodgedAt : workingDays.lastDay(lodgedAt.toLocalDate(), days, false).atTime(lodgedAt.toLocalTime());
        } catch (Refusal noCalendarYet) {
            return lodgedAt.plusDays(days);
        }
    }
}
