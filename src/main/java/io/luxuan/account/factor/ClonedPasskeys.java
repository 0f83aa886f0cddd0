package io.luxuan.account.factor;

import io.luxuan.account.pace.TrustedDevices;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import org.springframework.stereotype.Component;

/** A passkey that counted less than before: there may be a copy. It proves nothing, browsers are trusted no longer, and owner and log are told. */
@Component
public class ClonedPasskeys {
    private final OwnNoticeMapper notices;
    private final TrustedDevices devices;
    private final AuditTrail audit;
    private final MovableClock clock;

    ClonedPasskeys(OwnNoticeMapper notices, TrustedDevices devices, AuditTrail audit, MovableClock clock) {
        this.notices = notices;
        this.devices = devices;
        this.audit = audit;
        this.clock = clock;
    }

    public void tell(Person owner, String passkey) {
        devices.endAll(owner.id());
        notices.insert(Ids.next(), owner.id(), OwnNotice.Kind.PASSKEY_CLONED, passkey, clock.now());
        Actors.run(owner, () -> audit.record(
                AuditEvent.of("account.passkey-cloned", "account", owner.id()).because(owner.username() + "：" + passkey)));
    }
}
