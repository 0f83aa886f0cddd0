package io.luxuan.decision;

import java.util.Arrays;
import java.util.Locale;

/** Which applications the meeting page lists. */
enum RowFilter {
    SELECTED, TIED, OUT, CHANGED, ALL;

    static RowFilter of(String text) {
        return Arrays.stream(values()).filter(one -> one.key().equals(text)).findFirst().orElse(SELECTED);
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean shows(MeetingRow row) {
        return switch (this) {
            case SELECTED -> row.selected();
            case TIED -> row.contested();
            case OUT -> !row.selected() && !row.waits();
            case CHANGED -> row.changedBy() != null;
            case ALL -> true;
        };
    }
}
