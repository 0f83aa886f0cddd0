package io.luxuan.shared;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Whether this is a rehearsal and no real selection: its clock stands where a file says, and its secrets follow from a
 * seed, so that the same actions give the same record. Every page says so.
 */
@Component
class Rehearsal {
    private static final Logger LOG = LoggerFactory.getLogger(Rehearsal.class);

    private final boolean clock;
    private final String seed;

    Rehearsal(@Value("${luxuan.rehearsal.clock:}") String clock, @Value("${luxuan.rehearsal.seed:}") String seed) {
        this.clock = !clock.isBlank();
        this.seed = seed;
        if (!this.clock && !seed.isBlank()) {
            throw new IllegalStateException("luxuan.rehearsal.seed needs luxuan.rehearsal.clock: no real draw may have a known secret");
        }
        if (this.clock) {
            LOG.warn("THIS IS A REHEARSAL: the clock stands at the moment in {}{}", clock,
                    seed.isBlank() ? "" : ", and secrets can be foreseen");
        }
    }

    public boolean isOn() {
        return clock;
    }

    boolean foreseesSecrets() {
        return !seed.isBlank();
    }

    String seed() {
        return seed;
    }
}
