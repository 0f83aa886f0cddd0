package io.luxuan.round.history;

import java.time.LocalDateTime;

/**
 * One thing in which a round became another.
 *
 * @param field       as forms name it
 * @param label       its name, {@code beforeText} and {@code afterText} what it said, in the words that people read then
 * @param changedBy   who changed it, or asked for it where two people did it
 * @param confirmedBy the second person; null where one did it
 * @param wishId      of what was asked for and confirmed; null where one did it
 */
public record RoundChange(
        String id, String roundId, String field, String label, String beforeText, String afterText, String reason, String changedBy,
        String changedName, String confirmedBy, String confirmedName, String wishId, LocalDateTime changedAt) {}
