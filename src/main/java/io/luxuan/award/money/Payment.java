package io.luxuan.award.money;

import java.math.BigDecimal;
import java.time.LocalDateTime;

/** A line of the ledger. @param amount in 万元, positive also where it is claimed back */
public record Payment(
        String id, String projectId, String roundId, PaymentKind kind, BigDecimal amount, PaymentState state, String reason,
        LocalDateTime enteredAt, LocalDateTime settledAt) {}
