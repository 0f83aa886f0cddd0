package io.luxuan.account;

/** What was typed into a search box, as a LIKE pattern without wildcards of its own. */
final class SearchText {
    private SearchText() {}

    static String normal(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return typed.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
