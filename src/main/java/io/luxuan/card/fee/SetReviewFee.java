package io.luxuan.card.fee;

import io.luxuan.shared.Figures;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.springframework.transaction.annotation.Transactional;

/** What a round pays for a signed card. */
@UseCase
@ForManagers
class SetReviewFee {
    private static final BigDecimal MOST = BigDecimal.valueOf(10_000);

    private final ReviewFeeMapper fees;
    private final AuditTrail audit;
    private final MovableClock clock;

    SetReviewFee(ReviewFeeMapper fees, AuditTrail audit, MovableClock clock) {
        this.fees = fees;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void set(String roundId, String typed) {
        String text = Figures.plain(typed);
        if (!text.matches("\\d{1,5}(\\.\\d{1,2})?") || new BigDecimal(text).compareTo(MOST) > 0) {
            throw new Refusal("card.fee-wrong", Map.of("perCard", "refusal.card.fee-wrong"));
        }
        Optional<ReviewFee> before = fees.of(roundId);
        ReviewFee fee = new ReviewFee(roundId, new BigDecimal(text), Actors.require().id(), clock.now());
        if (fees.update(fee) == 0) {
            fees.insert(fee);
        }
        audit.record(AuditEvent.of("card.fee", "round", roundId).inRound(roundId)
                .change(before.map(known -> known.perCard().toPlainString()).orElse(null), fee.perCard().toPlainString()));
    }
}
