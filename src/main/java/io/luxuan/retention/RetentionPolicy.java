package io.luxuan.retention;

import io.luxuan.shared.Expiring;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** {@code luxuan.retention.<name>}: a period such as P3Y or P90D, or {@code never}. */
@Component
class RetentionPolicy {
    private static final String NEVER = "never";
    /** 网络安全法 第二十一条: logs of a network are kept for six months at least. */
    private static final Period LOG_LEAST = Period.ofMonths(6);

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
        if (kind.isLog() && isShorter(period, LOG_LEAST)) {
            throw new IllegalArgumentException("luxuan.retention." + kind.name() + " is a log: it must be kept for " + LOG_LEAST + " at least");
        }
        return Optional.of(period);
    }

    /** On any day of the year: of six months and 181 days neither is always the shorter. */
    private static boolean isShorter(Period one, Period least) {
        return LocalDate.EPOCH.plus(one).isBefore(LocalDate.EPOCH.plus(least));
    }
}
