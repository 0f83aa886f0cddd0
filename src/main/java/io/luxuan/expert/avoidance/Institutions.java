package io.luxuan.expert.avoidance;

import io.luxuan.shared.UnitKey;


/** Names of institutions as the avoidance rules compare them. */
public final class Institutions {
    private Institutions() {}

    /** Without the department behind it, see {@link UnitKey}: 山东大学（威海） is 山东大学(威海). */
    public static String normalise(String name) {
        return UnitKey.of(name);
    }
}
