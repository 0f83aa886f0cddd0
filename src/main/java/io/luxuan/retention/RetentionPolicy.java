package io.luxuan.retention;

import io.luxuan.shared.Expiring;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** {@code luxuan.retention.<name>}: a period such as P3Y or P90D, or {@code never}. */
@Component
class RetentionPolicy {
    private static final String NEVER = "never";

    private final Environment settings;

    RetentionPolicy(Environment settings) {
        this.settings = settings;
    }

    /** Rows from before this moment may go; empty when they are kept for ever. */
    Optional<LocalDateTime> before(Expiring kind, LocalDateTime now) {
        return kept(kind).map(now::minus);
    }

    Optional<Period> kept(Expiring kind) {
        String set = settings.getProperty("luxuan.retention." + kind.name());
        if (NEVER.equalsIgnoreCase(set)) {
            return Optional.empty();
        }
        Period period = set == null ? kind.kept() : Period.parse(set);
        if (period.isNegative() || period.isZero()) {
            throw new IllegalArgumentException("luxuan.retention." + kind.name() + " must be a period ahead of zero, or never");
        }
        return Optional.of(period);
    }
}
