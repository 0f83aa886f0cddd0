package io.luxuan.calendar;

import io.luxuan.shared.ReadFace;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;

/** The calendars as they are loaded. */
@ReadFace
public interface Calendars {
    /** Those of these years that there are, in the order of the years. */
    List<CalendarYear> of(Collection<Integer> years);

    /** Those of the years that these windows touch, with each of their days as it was when its window was published. */
    List<CalendarYear> countedBy(Collection<Counted> windows);

    /** A window as it was published. */
    record Counted(LocalDateTime publishedAt, LocalDate lastDay) {
        boolean wasThereBefore(LocalDate day, LocalDateTime changed) {
            return publishedAt.isBefore(changed) && !day.isBefore(publishedAt.toLocalDate()) && !day.isAfter(lastDay);
        }
    }
}
