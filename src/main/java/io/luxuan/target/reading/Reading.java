package io.luxuan.target.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * How far a target was on a day, with the paper that shows it.
 *
 * @param city      null for the whole province
 * @param reached   in the target's unit, of what no programme counts
 * @param underWay  likewise
 * @param reference document or source; null where a file alone shows it
 * @param fileId    null without a file
 */
public record Reading(
        String id, String targetKey, String city, LocalDate asOf, BigDecimal reached, BigDecimal underWay, String reference,
        String fileId, String fileName, String mediaType, Long bytes, String sha256, LocalDateTime enteredAt, String enteredBy) {}
