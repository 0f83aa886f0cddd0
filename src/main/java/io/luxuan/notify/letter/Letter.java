package io.luxuan.notify.letter;

import io.luxuan.notify.Way;
import java.time.LocalDateTime;

/**
 * What is sent to a person at a time.
 *
 * @param tries      how often it was begun; whoever answers for a try names its number
 * @param leaseUntil while SENDING: when another node may take it up
 * @param reason     why the last try failed; null when none did
 */
public record Letter(
        String id, Way way, String recipientId, String address, int newsCount, LetterState state, int tries, LocalDateTime madeAt,
        LocalDateTime dueAt, LocalDateTime leaseUntil, LocalDateTime sentAt, String reason) {}
