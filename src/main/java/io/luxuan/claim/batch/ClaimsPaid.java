package io.luxuan.claim.batch;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.Applications;
import io.luxuan.award.PaidAwards;
import io.luxuan.claim.intake.ClaimMapper;
import io.luxuan.claim.intake.ThingMapper;
import io.luxuan.shared.Chunks;
import io.luxuan.shared.MovableClock;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A granted claim is 已兑付 when the bank says so, and may be made anew when it was cancelled. */
@Component
class ClaimsPaid implements PaidAwards {
    private final ClaimMapper claims;
    private final ThingMapper things;
    private final Applications applications;
    private final MovableClock clock;

    ClaimsPaid(ClaimMapper claims, ThingMapper things, Applications applications, MovableClock clock) {
        this.claims = claims;
        this.things = things;
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

    /** One that is still in its publicity is closed by its own process, like others that fell out. */
    @Override
    public void cancelled(Collection<String> applicationIds) {
        Chunks.each(applicationIds, ids -> {
            things.letGoGranted(ids);
            claims.cancel(ids, clock.now());
            applications.advance(ids, Set.of(ApplicationStatus.GRANTED, ApplicationStatus.PAID), ApplicationStatus.REMOVED,
                    "timeline.award.cancelled");
        });
    }
}
