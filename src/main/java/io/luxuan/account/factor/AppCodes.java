package io.luxuan.account.factor;

import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Person;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/** Codes of the app that an account has. */
@Component
class AppCodes {
    private final FactorMapper mapper;
    private final FactorSecrets secrets;
    private final MovableClock clock;

    AppCodes(FactorMapper mapper, FactorSecrets secrets, MovableClock clock) {
        this.mapper = mapper;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** Whether it is one, and was not used before. */
    boolean use(Person owner, String code) {
        FactorRow row = mapper.of(owner.id());
        OptionalLong step = secrets.shown(owner.id(), row.secret()).map(secret -> Totp.stepOf(code, secret, clock.running(), row.lastStep()))
                .orElse(OptionalLong.empty());
        return step.isPresent() && mapper.use(owner.id(), step.getAsLong()) > 0;
    }
}
