package io.luxuan.expert.avoidance;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A former name and the name today, or an affiliate and the unit that it belongs to.
 *
 * @param nameKey      {@code name} normalised, see {@link Institutions}
 * @param belongsTo    the name today, or the parent
 * @param fromDate     first day; null when it always was so
 * @param toDate       last day; null while it lasts
 */
public record InstitutionRelation(
        String id, String name, String nameKey, String belongsTo, String belongsToKey, RelationKind kind,
        LocalDate fromDate, LocalDate toDate, String note, LocalDateTime createdAt, String createdBy) {

    public boolean holdsOn(LocalDate day) {
        return (fromDate == null || !day.isBefore(fromDate)) && (toDate == null || !day.isAfter(toDate));
    }
}
