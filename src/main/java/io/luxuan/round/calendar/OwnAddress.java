package io.luxuan.round.calendar;

import io.luxuan.shared.Hashes;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Secrets;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.transaction.annotation.Transactional;

/** A manager's secret address for calendar programs, which cannot sign in. Whoever knows it reads the dates, and nothing else. */
@UseCase
class OwnAddress {
    private final FeedMapper feeds;
    private final Secrets secrets;
    private final AuditTrail audit;
    private final MovableClock clock;

    OwnAddress(FeedMapper feeds, Secrets secrets, AuditTrail audit, MovableClock clock) {
        this.feeds = feeds;
        this.secrets = secrets;
        this.audit = audit;
        this.clock = clock;
    }

    @ForStaff
    public Optional<LocalDateTime> madeAt() {
        return feeds.madeAt(Actors.require().id());
    }

    /** The secret part of a new one, which is told this once; an earlier one is void from now on. */
    @Transactional
    @ForManagers
    public String renew() {
        String me = Actors.require().id();
        LocalDateTime now = clock.now();
        String token = secrets.next("round-calendar " + me + " " + now);
        feeds.end(me);
        feeds.make(me, Hashes.sha256(token), now);
        audit.record(AuditEvent.of("round-calendar.address", "account", me));
        return token;
    }

    @Transactional
    @ForManagers
    public void end() {
        String me = Actors.require().id();
        if (feeds.end(me) > 0) {
            audit.record(AuditEvent.of("round-calendar.end", "account", me));
        }
    }
}
