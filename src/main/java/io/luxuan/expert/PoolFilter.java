package io.luxuan.expert;

/** What a manager looks for in the pool. Blank texts look for nothing. @param words in name, institution and keywords */
record PoolFilter(String words, String field, boolean onlyOnLeave) {
    static PoolFilter of(String words, String field, boolean onlyOnLeave) {
        return new PoolFilter(blankToNull(words), blankToNull(field), onlyOnLeave);
    }

    /** The words as a LIKE pattern in which the wildcards of a person's text mean themselves. */
    public String pattern() {
        return words == null ? null : "%" + words.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
