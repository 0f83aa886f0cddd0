package io.luxuan.award.transfer;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * An order to the treasury.
 *
 * @param number       such as BF2026-0007
 * @param fund         whose payments it holds
 * @param reason       why it was refused or withdrawn; null otherwise
 * @param writtenLines how many lines the file of it had that was taken last; null before
 */
record TransferOrder(
        String id, String number, String fund, OrderState state, LocalDateTime proposedAt, String proposedBy, LocalDateTime decidedAt,
        String decidedBy, String reason, LocalDate sentOn, String sentBy, Integer writtenLines) {}
