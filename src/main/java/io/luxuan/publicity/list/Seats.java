package io.luxuan.publicity.list;

import io.luxuan.shared.Slice;
import java.util.List;

/** Pages of a list, by the seats of its entries. */
public final class Seats {
    private Seats() {}

    /** A forged cursor begins at the beginning. */
    public static int after(String cursor) {
        return cursor != null && cursor.matches("[0-9]{1,9}") ? Integer.parseInt(cursor) : 0;
    }

    public static Slice<ListEntry> slice(List<ListEntry> oneMore) {
        return Slice.of(oneMore, Slice.PAGE, entry -> String.valueOf(entry.seat()));
    }

    public static boolean haveAmounts(Slice<ListEntry> entries) {
        return entries.rows().stream().anyMatch(entry -> entry.amount() != null);
    }
}
