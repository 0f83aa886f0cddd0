package io.luxuan.round;

import io.luxuan.countersign.Wish;
import java.time.LocalDateTime;

/** Deadlines as a wish carries them. */
public final class NamedDeadlines {
    private NamedDeadlines() {}

    public static Wish write(Wish wish, Deadlines seen, Deadlines next) {
        return write(write(wish, "seen", seen), "next", next);
    }

    public static Deadlines seen(Wish wish) {
        return read(wish, "seen");
    }

    public static Deadlines next(Wish wish) {
        return read(wish, "next");
    }

    private static Wish write(Wish wish, String which, Deadlines moments) {
        return wish.with(which + ".opens", text(moments.opensAt()))
                .with(which + ".closes", text(moments.closesAt())).with(which + ".recommend", text(moments.recommendBy()))
                .with(which + ".review", text(moments.reviewBy()));
    }

    private static Deadlines read(Wish wish, String which) {
        return new Deadlines(moment(wish, which + ".opens"), moment(wish, which + ".closes"),
                moment(wish, which + ".recommend"), moment(wish, which + ".review"));
    }

    private static String text(LocalDateTime moment) {
        return moment == null ? "" : moment.toString();
    }

    private static LocalDateTime moment(Wish wish, String name) {
        String text = wish.details().get(name);
        return text == null || text.isEmpty() ? null : LocalDateTime.parse(text);
    }
}
