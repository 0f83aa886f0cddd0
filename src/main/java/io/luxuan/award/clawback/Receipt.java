package io.luxuan.award.clawback;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Money that came back. @param amount in 万元; @param bankReference of the transfer, once a claim; @param state REPORTED, CONFIRMED or REJECTED */
public record Receipt(
        String id, String clawBackId, BigDecimal amount, LocalDate receivedOn, String bankReference, State state, LocalDateTime reportedAt,
        String reportedBy, LocalDateTime decidedAt, String decidedBy, String remark) {
    public enum State { REPORTED, CONFIRMED, REJECTED }
}
