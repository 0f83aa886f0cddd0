package io.luxuan.bench.kill;

import java.util.Objects;
import java.util.SplittableRandom;

/** Numbers that follow from a seed and from what they are for, whoever asks first. */
record Chance(long seed) {
    /** 0 to below the bound. */
    int below(int bound, Object... what) {
        return new SplittableRandom(seed * 0x9E3779B97F4A7C15L + Objects.hash(what)).nextInt(bound);
    }
}
