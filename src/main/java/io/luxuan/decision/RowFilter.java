package io.luxuan.decision;

import java.util.Arrays;
import java.util.Locale;

/** Which applications the meeting page lists. */
enum RowFilter {
    SELECTED, TIED, GREY, OUT, CHANGED, ALL;

    static RowFilter of(String text) {
        return Arrays.stream(values()).filter(one -> one.key().equals(text)).findFirst().orElse(SELECTED);
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @param grey the scores alone do not decide between in and out */
    boolean shows(MeetingRow row, boolean grey) {
        return switch (this) {
            case SELECTED -> row.selected();
            case TIED -> row.contested();
            case GREY -> grey;
            case OUT -> !row.selected() && !row.waits();
            case CHANGED -> row.changedBy() != null;
            case ALL -> true;
        };
    }
}
