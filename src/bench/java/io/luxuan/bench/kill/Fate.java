package io.luxuan.bench.kill;

/** What happens to an application on its way; each follows from its place alone. */
enum Fate {
    /** Recommended, passed and judged. */ STRAIGHT,
    /** Returned by its department, revised, then as all others. */ RETURNED,
    /** To be corrected in the formality check, corrected, then as all others. */ CORRECTED,
    REJECTED,
    WITHDRAWN,
    /** Never recommended. */ LAPSED,
    /** Never submitted. */ DRAFT;

    static Fate of(int place) {
        return switch (place % 20) {
            case 3 -> RETURNED;
            case 6 -> CORRECTED;
            case 9 -> REJECTED;
            case 12 -> WITHDRAWN;
            case 15 -> LAPSED;
            case 18 -> place % 40 == 18 ? DRAFT : CORRECTED;
            default -> STRAIGHT;
        };
    }

    boolean isSubmitted() {
        return this != DRAFT;
    }

    boolean isRecommended() {
        return isSubmitted() && this != WITHDRAWN && this != LAPSED;
    }

    boolean isJudged() {
        return isRecommended() && this != REJECTED;
    }
}
