package io.luxuan.support;

import java.util.Random;
import java.util.function.Consumer;

/** Tries a property on many things that chance makes; the same things each time. */
public final class Seeds {
    private Seeds() {}

    /** @param tries the seeds 0 to {@code tries} - 1; what fails names its own */
    public static void each(int tries, Consumer<Random> property) {
        for (int seed = 0; seed < tries; seed++) {
            try {
                property.accept(new Random(seed));
            } catch (AssertionError failed) {
                throw new AssertionError("seed " + seed + ": " + failed.getMessage(), failed);
            }
        }
    }
}
