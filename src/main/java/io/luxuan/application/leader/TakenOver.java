package io.luxuan.application.leader;

import io.luxuan.application.ReplacedLeaders;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.ForSignedIn;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import org.springframework.transaction.annotation.Transactional;

/** Running projects that somebody else leads by now. */
@UseCase
class TakenOver implements ReplacedLeaders {
    private final LeaderMapper leaders;
    private final AuditTrail audit;
    private final MovableClock clock;

    TakenOver(LeaderMapper leaders, AuditTrail audit, MovableClock clock) {
        this.leaders = leaders;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional
    @ForManagers
    public void replaced(String applicationId) {
        LeaderIdentity before = leaders.of(applicationId);
        if (before != null && leaders.detach(applicationId, clock.now()) > 0) {
            audit.record(AuditEvent.of("application.leader", "application", applicationId).inRound(before.roundId()).change(before.tail(), null));
        }
    }

    @Override
    @ForSignedIn
    public boolean isUnknown(String applicationId) {
        LeaderIdentity known = leaders.of(applicationId);
        return known != null && known.isReplaced();
    }
}
