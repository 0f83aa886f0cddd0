package io.luxuan.calendar;

import io.luxuan.shared.ReadFace;
import java.util.Collection;
import java.util.List;

/** The calendars as they are loaded. */
@ReadFace
public interface Calendars {
    /** Those of these years that there are, in the order of the years. */
    List<CalendarYear> of(Collection<Integer> years);
}
