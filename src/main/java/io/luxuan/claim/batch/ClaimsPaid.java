package io.luxuan.claim.batch;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.Applications;
import io.luxuan.award.PaidAwards;
import io.luxuan.claim.intake.ClaimMapper;
import io.luxuan.shared.Chunks;
import io.luxuan.shared.MovableClock;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A granted claim is 已兑付 when the bank says so. */
@Component
class ClaimsPaid implements PaidAwards {
    private final ClaimMapper claims;
    private final Applications applications;
    private final MovableClock clock;

    ClaimsPaid(ClaimMapper claims, Applications applications, MovableClock clock) {
        this.claims = claims;
        this.applications = applications;
        this.clock = clock;
    }

    @Override
    public void paid(Collection<String> applicationIds) {
        Chunks.each(applicationIds, ids -> {
            claims.pay(ids, clock.now());
            applications.advance(ids, Set.of(ApplicationStatus.GRANTED), ApplicationStatus.PAID, null);
        });
    }

    @Override
    public void cameBack(Collection<String> applicationIds) {
        Chunks.each(applicationIds, ids -> {
            claims.dueAgain(ids, clock.now());
            applications.advance(ids, Set.of(ApplicationStatus.PAID), ApplicationStatus.GRANTED, "timeline.claim.came-back");
        });
    }
}
