package io.luxuan.application.reuse;

import io.luxuan.application.store.AnswerRow;
import io.luxuan.application.store.Drafts;
import io.luxuan.application.store.TakenMapper;
import io.luxuan.application.store.TakenMark;
import io.luxuan.shared.Arrival;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Wording;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Which answers were taken, and that they were. */
@Component
class TakenMarks {
    private static final int LONGEST = 200;

    private final TakenMapper taken;
    private final Drafts drafts;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final MovableClock clock;

    TakenMarks(TakenMapper taken, Drafts drafts, AuditTrail audit, TransactionTemplate transaction, MovableClock clock) {
        this.taken = taken;
        this.drafts = drafts;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    void put(Offer offer, List<String> keys) {
        if (keys.isEmpty()) {
            return;
        }
        String from = Wording.atMost(LONGEST, ((offer.source().numberText() == null ? "" : offer.source().numberText() + " ")
                + (offer.source().title() == null ? "" : offer.source().title())).strip());
        Map<String, AnswerRow> stands = drafts.answers(offer.row().id());
        transaction.executeWithoutResult(status -> {
            taken.remove(offer.row().id(), keys);
            taken.insertAll(keys.stream().map(key -> new TakenMark(offer.row().id(), key, offer.source().id(), from,
                    stands.containsKey(key) ? stands.get(key).versionNo() : 0, Arrival.moment(clock))).toList());
            audit.record(AuditEvent.of("application.take-over", "application", offer.row().id()).inRound(offer.row().roundId())
                    .because(offer.source().id() + " " + keys.size()));
        });
    }
}
