package io.luxuan.decision.field;

import java.time.LocalDateTime;

/**
 * Who has held a field since before the platform (往年已认定的基地).
 *
 * @param unitName the unit as its paper names it: it need not have an account here
 * @param yearNo   of the recognition
 * @param document number of its paper
 * @param freedAt  since when the field is free again; null while it is held
 */
public record FieldHolder(
        String id, String programmeId, String field, String unitName, String title, int yearNo, String document, String enteredBy,
        LocalDateTime enteredAt, LocalDateTime freedAt, String freedWhy) {
    public boolean isHeld() {
        return freedAt == null;
    }
}
