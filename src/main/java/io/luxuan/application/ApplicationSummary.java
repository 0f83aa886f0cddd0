package io.luxuan.application;

import java.math.BigDecimal;
import java.time.LocalDateTime;

/**
 * The few facts of an application that other modules work with.
 *
 * @param number          public number such as P1-2026-0001, given at first submission; null before
 * @param field           code in the programme's field dictionary; null while not chosen
 * @param requestedAmount in 万元; null where the form does not ask
 * @param keywords        separated by {@code ;}
 */
public record ApplicationSummary(
        String id, String roundId, String number, String title, String field, String keywords,
        String organisationId, String organisationName, String leader, BigDecimal requestedAmount,
        ApplicationStatus status, LocalDateTime submittedAt) {}
