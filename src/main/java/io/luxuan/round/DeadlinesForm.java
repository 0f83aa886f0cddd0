package io.luxuan.round;

import io.luxuan.programme.Programme;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/**
 * Dates as they were seen and as they were typed.
 *
 * @param opensAt null where the opening is not asked for
 * @param sure    true where dates far ahead have been looked at
 */
public record DeadlinesForm(
        String seenOpens, String seenCloses, String seenRecommend, String seenReview,
        String opensAt, String closesAt, String recommendBy, String reviewBy, String reason, String sure) {
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    public static DeadlinesForm of(Round round) {
        return new DeadlinesForm(round.opensAt().toString(), round.closesAt().toString(), round.recommendBy().toString(),
                round.reviewBy().toString(), TYPED.format(round.opensAt()), TYPED.format(round.closesAt()),
                TYPED.format(round.recommendBy()), TYPED.format(round.reviewBy()), "", "");
    }

    public Deadlines seen(Typed typed) {
        return new Deadlines(Typed.isBlank(seenOpens) ? null : typed.moment("opensAt", seenOpens),
                typed.moment("closesAt", seenCloses), typed.moment("recommendBy", seenRecommend), typed.moment("reviewBy", seenReview));
    }

    /** A field shows minutes: what was not touched keeps its seconds. What the programme does not have ends with what comes before. */
    public Deadlines next(Deadlines seen, Programme programme, Typed typed) {
        LocalDateTime opens = opensAt == null ? seen.opensAt() : untouched(seen.opensAt(), typed.moment("opensAt", opensAt));
        LocalDateTime closed = untouched(seen.closesAt(), typed.moment("closesAt", closesAt));
        LocalDateTime recommended = programme.recommends()
                ? untouched(seen.recommendBy(), typed.moment("recommendBy", recommendBy)) : later(seen.recommendBy(), closed);
        LocalDateTime reviewed = programme.panel() != null
                ? untouched(seen.reviewBy(), typed.moment("reviewBy", reviewBy)) : later(seen.reviewBy(), recommended);
        return new Deadlines(opens, closed, recommended, reviewed);
    }

    public boolean isSure() {
        return "true".equals(sure);
    }

    private static LocalDateTime later(LocalDateTime seen, LocalDateTime before) {
        return seen == null || before != null && before.isAfter(seen) ? before : seen;
    }

    private static LocalDateTime untouched(LocalDateTime seen, LocalDateTime next) {
        return seen != null && next != null && TYPED.format(seen).equals(TYPED.format(next)) ? seen : next;
    }
}
