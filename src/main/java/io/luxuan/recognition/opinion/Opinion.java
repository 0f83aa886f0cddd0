package io.luxuan.recognition.opinion;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * What the department that is asked has said about an application.
 *
 * @param document number of its letter
 * @param saidOn   day of the letter
 * @param said     its opinion in its own words
 */
public record Opinion(
        String applicationId, String roundId, boolean agrees, String document, LocalDate saidOn, String said, String enteredBy,
        LocalDateTime enteredAt) {}
