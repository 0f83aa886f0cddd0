package io.luxuan.draw;

import java.time.LocalDateTime;

/** That somebody entered the values, without the values. @param slot 1 for the first, 2 for the matching second */
public record Entry(
        String id, String commitmentId, String accountId, String personName, int slot, Boolean live,
        LocalDateTime enteredAt, LocalDateTime retractedAt, String retractedBy, String reason) {}
