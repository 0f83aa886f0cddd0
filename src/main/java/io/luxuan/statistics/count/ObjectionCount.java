package io.luxuan.statistics.count;

import java.time.LocalDate;

/**
 * Objections that were lodged and answered on the same two days.
 *
 * @param answered null for those without an answer, those that never met the conditions among them
 * @param admitted looked into
 * @param open     without an answer so far
 */
public record ObjectionCount(String name, LocalDate lodged, LocalDate answered, long many, long admitted, long upheld, long dismissed,
        long open) {}
