package io.luxuan.award.money;

import java.math.BigDecimal;
import java.time.LocalDateTime;

/** A line of an account. @param sourceId project, payment, try of a payment or receipt that it comes from; @param committed, paid changes in 万元 */
public record LedgerEntry(
        String id, String accountId, String projectId, EntryKind kind, String sourceId, BigDecimal committed, BigDecimal paid,
        LocalDateTime enteredAt, String enteredBy) {}
