package io.luxuan.support;

import java.util.Random;
import java.util.function.Consumer;

/** Tries a property on many things that chance makes; the same things each time, fewer with {@code -Dluxuan.seeds=20}. */
public final class Seeds {
    private static final int MOST = Integer.getInteger("luxuan.seeds", Integer.MAX_VALUE);

    private Seeds() {}

    /** @param tries the seeds 0 to {@code tries} - 1; what fails names its own */
    public static void each(int tries, Consumer<Random> property) {
        for (int seed = 0; seed < Math.min(tries, MOST); seed++) {
            try {
                property.accept(new Random(seed));
            } catch (AssertionError failed) {
                throw new AssertionError("seed " + seed + ": " + failed.getMessage(), failed);
            }
        }
    }
}
