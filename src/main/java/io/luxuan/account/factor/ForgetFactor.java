package io.luxuan.account.factor;

import io.luxuan.account.pace.TrustedDevices;
import io.luxuan.account.passkey.Passkeys;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.SessionsEnded;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** An account as if it had never had a second factor; whoever is signed in to it signs in again. */
@Component
public class ForgetFactor {
    private final FactorMapper mapper;
    private final RecoveryCodes recovery;
    private final Passkeys passkeys;
    private final TrustedDevices devices;
    private final ApplicationEventPublisher events;

    ForgetFactor(FactorMapper mapper, RecoveryCodes recovery, Passkeys passkeys, TrustedDevices devices,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.recovery = recovery;
        this.passkeys = passkeys;
        this.devices = devices;
        this.events = events;
    }

    /** In the caller's transaction. */
    public void forget(String account) {
        mapper.forget(account);
        recovery.forget(account);
        passkeys.removeAll(account, Actors.require());
        devices.endAll(account);
        events.publishEvent(new SessionsEnded(account));
    }
}
