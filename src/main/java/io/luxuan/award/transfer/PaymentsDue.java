package io.luxuan.award.transfer;

import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import java.util.List;
import java.util.Set;

/** What may be put into an order. */
@UseCase
@ForStaff
public class PaymentsDue {
    private static final int MOST = 1_000;

    private final DueMapper due;

    PaymentsDue(DueMapper due) {
        this.due = due;
    }

    /** Ids of payments of a round, the oldest first, at most a thousand. */
    public List<String> inRound(String roundId) {
        return due.page(new DueFilter(null, null, roundId, null, null, null, null), Set.of(), null, MOST).stream().map(DueLine::id).toList();
    }
}
