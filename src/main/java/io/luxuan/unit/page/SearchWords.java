package io.luxuan.unit.page;

import io.luxuan.shared.NotFound;

/** What was typed into a search box of the register. */
final class SearchWords {
    private static final int LONGEST = 100;

    private SearchWords() {}

    /** @throws NotFound when no name is that long */
    static String of(String typed) {
        if (typed != null && typed.length() > LONGEST) {
            throw new NotFound("search", "too long");
        }
        return typed;
    }
}
