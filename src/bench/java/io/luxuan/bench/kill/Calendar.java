package io.luxuan.bench.kill;

import java.time.LocalDateTime;

/** The moments of the rehearsed round, between which its clock is moved. */
final class Calendar {
    static final int YEAR = 2026;
    static final LocalDateTime SET_UP = LocalDateTime.of(YEAR, 3, 2, 8, 0);
    static final LocalDateTime OPENS = LocalDateTime.of(YEAR, 3, 2, 9, 0);
    static final LocalDateTime DRAFTS = LocalDateTime.of(YEAR, 3, 10, 10, 0);
    static final LocalDateTime RECOMMENDATION = LocalDateTime.of(YEAR, 3, 24, 10, 0);
    static final LocalDateTime CLOSES = LocalDateTime.of(YEAR, 3, 31, 17, 0);
    static final LocalDateTime FORMALITY = LocalDateTime.of(YEAR, 4, 1, 9, 0);
    static final LocalDateTime RECOMMEND_BY = LocalDateTime.of(YEAR, 4, 10, 17, 0);
    static final LocalDateTime COMMITMENT = LocalDateTime.of(YEAR, 4, 13, 9, 0);
    static final LocalDateTime CLOSING_PRICE = LocalDateTime.of(YEAR, 4, 13, 16, 0);
    static final LocalDateTime LOTTERY = LocalDateTime.of(YEAR, 4, 13, 22, 0);
    static final LocalDateTime DRAW = LocalDateTime.of(YEAR, 4, 14, 10, 0);
    static final LocalDateTime REVIEW = LocalDateTime.of(YEAR, 4, 15, 10, 0);
    static final LocalDateTime REVIEW_BY = LocalDateTime.of(YEAR, 5, 15, 17, 0);
    static final LocalDateTime MEETING = LocalDateTime.of(YEAR, 5, 20, 9, 0);
    static final LocalDateTime OBJECTIONS = LocalDateTime.of(YEAR, 5, 20, 15, 0);
    static final LocalDateTime ANSWERS = LocalDateTime.of(YEAR, 5, 22, 11, 0);
    static final LocalDateTime FIRST_PUBLICITY_OVER = LocalDateTime.of(YEAR, 5, 28, 10, 0);
    static final LocalDateTime ALL_PUBLICITY_OVER = LocalDateTime.of(YEAR, 6, 12, 10, 0);

    private Calendar() {}
}
