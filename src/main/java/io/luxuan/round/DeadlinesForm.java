package io.luxuan.round;

import io.luxuan.programme.Programme;
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

    /** A field shows minutes: what was not touched keeps its seconds. What the programme does not have ends with what comes before. */
    Deadlines next(Deadlines seen, Programme programme, Typed typed) {
        LocalDateTime closed = untouched(seen.closesAt(), typed.moment("closesAt", closesAt));
        LocalDateTime recommended = programme.recommends()
                ? untouched(seen.recommendBy(), typed.moment("recommendBy", recommendBy)) : later(seen.recommendBy(), closed);
        LocalDateTime reviewed = programme.panel() != null
                ? untouched(seen.reviewBy(), typed.moment("reviewBy", reviewBy)) : later(seen.reviewBy(), recommended);
        return new Deadlines(closed, recommended, reviewed);
    }

    private static LocalDateTime later(LocalDateTime seen, LocalDateTime before) {
        return seen == null || before != null && before.isAfter(seen) ? before : seen;
    }

    private static LocalDateTime untouched(LocalDateTime seen, LocalDateTime next) {
        return seen != null && next != null && TYPED.format(seen).equals(TYPED.format(next)) ? seen : next;
    }
}
