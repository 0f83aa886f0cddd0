package io.luxuan.round;

import java.time.LocalDateTime;

/**
 * A round's end before its time.
 *
 * @param stage  where the round stood
 * @param reason public
 * @param by     account of the manager
 */
public record Ending(Outcome outcome, RoundStage stage, String reason, LocalDateTime at, String by) {}
