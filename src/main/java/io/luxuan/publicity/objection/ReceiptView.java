package io.luxuan.publicity.objection;

import io.luxuan.publicity.notice.Notice;
import java.time.LocalDateTime;

/** What the objector reads with the receipt: nothing personal, in case somebody looks over the shoulder. */
record ReceiptView(
        String receipt, Notice list, String entryNumber, String entryTitle, Grounds grounds,
        LocalDateTime lodgedAt, ObjectionState state, String refusedRule, String reply, LocalDateTime handledAt) {}
