package io.luxuan.round;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** Deadlines as they were seen and as they were typed. */
record DeadlinesForm(
        String seenCloses, String seenRecommend, String seenReview,
        String closesAt, String recommendBy, String reviewBy, String reason) {
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    static DeadlinesForm of(Round round) {
        return new DeadlinesForm(round.closesAt().toString(), round.recommendBy().toString(), round.reviewBy().toString(),
                TYPED.format(round.closesAt()), TYPED.format(round.recommendBy()), TYPED.format(round.reviewBy()), "");
    }

    Deadlines seen(Typed typed) {
        return new Deadlines(typed.moment("closesAt", seenCloses), typed.moment("recommendBy", seenRecommend),
                typed.moment("reviewBy", seenReview));
    }

    /** A field shows minutes: what was not touched keeps its seconds. Without review its end is the recommendation's. */
    Deadlines next(Deadlines seen, boolean isReviewed, Typed typed) {
        LocalDateTime recommended = typed.moment("recommendBy", recommendBy);
        Deadlines next = new Deadlines(typed.moment("closesAt", closesAt), recommended,
                isReviewed ? typed.moment("reviewBy", reviewBy) : recommended);
        return new Deadlines(untouched(seen.closesAt(), next.closesAt()), untouched(seen.recommendBy(), next.recommendBy()),
                untouched(seen.reviewBy(), next.reviewBy()));
    }

    private static LocalDateTime untouched(LocalDateTime seen, LocalDateTime next) {
        return seen != null && next != null && TYPED.format(seen).equals(TYPED.format(next)) ? seen : next;
    }
}
