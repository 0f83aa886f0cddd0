package io.luxuan.recognition.titles;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * What a unit may call something of its own.
 *
 * @param title      such as 山东省产业大脑
 * @param subject    what holds it: the application's title
 * @param validUntil last day; null for as long as it is not withdrawn
 */
record Title(
        String applicationId, String roundId, String programmeId, String organisationId, String organisationName, String title,
        String subject, String numberText, LocalDate validFrom, LocalDate validUntil, LocalDateTime issuedAt) {
    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }
}
