package io.luxuan.expert.avoidance;

import io.luxuan.shared.NameKey;

/** Names of institutions as the avoidance rules compare them. */
public final class Institutions {
    private Institutions() {}

    /** Width, case, spaces and punctuation do not make another institution: 山东大学（威海） is 山东大学(威海). */
    public static String normalise(String name) {
        return NameKey.of(name);
    }
}
