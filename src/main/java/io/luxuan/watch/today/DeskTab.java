package io.luxuan.watch.today;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whose tasks the desk shows. */
public enum DeskTab {
    MINE, DEPARTMENT, ALL;

    /** As the address says it; nothing for what it does not say. */
    static Optional<DeskTab> of(String word) {
        return Arrays.stream(values()).filter(tab -> tab.word().equals(word)).findFirst();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
