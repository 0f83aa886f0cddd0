package io.luxuan.account.factor;

import io.luxuan.account.pace.TrustedDevice;
import io.luxuan.account.pace.TrustedDevices;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.permission.ForOwners;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;

/** Browsers in which one is spared the second factor: chosen when one proves it, ended at any time. */
@UseCase
@ForOwners
class OwnDevices {
    private final TrustedDevices devices;
    private final SecondFactorRule rule;
    private final AuditTrail audit;

    OwnDevices(TrustedDevices devices, SecondFactorRule rule, AuditTrail audit) {
        this.devices = devices;
        this.rule = rule;
        this.audit = audit;
    }

    public boolean mayTrust() {
        return rule.sparesOnTrusted(HalfSignedIn.owner().role());
    }

    public List<TrustedDevice> all() {
        return devices.of(HalfSignedIn.owner().id());
    }

    /** The browser of this request; nothing where the role may not. */
    @Transactional
    public void trust() {
        Person owner = HalfSignedIn.owner();
        if (mayTrust()) {
            devices.trust(owner.id());
            Actors.run(owner, () -> audit.record(AuditEvent.of("account.trust-device", "account", owner.id()).because(owner.username())));
        }
    }

    @Transactional
    public void end(String id) {
        Person owner = HalfSignedIn.owner();
        if (!devices.end(owner.id(), id)) {
            throw new NotFound("device", id);
        }
        Actors.run(owner, () -> audit.record(AuditEvent.of("account.distrust-device", "account", owner.id()).because(owner.username())));
    }
}
