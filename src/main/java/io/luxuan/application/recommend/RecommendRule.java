package io.luxuan.application.recommend;

/** What a round asks of departments. @param most each may recommend so many; null for any number @param ranked whether they put theirs in order */
record RecommendRule(String roundId, Integer most, boolean ranked) {
    static RecommendRule none(String roundId) {
        return new RecommendRule(roundId, null, false);
    }

    boolean saysNothing() {
        return most == null && !ranked;
    }
}
