package io.luxuan.round;

import java.time.LocalDateTime;

/** The moments of a round that may be moved. @param opensAt null for what stays as it is */
public record Deadlines(LocalDateTime opensAt, LocalDateTime closesAt, LocalDateTime recommendBy, LocalDateTime reviewBy) {
    public Deadlines(LocalDateTime closesAt, LocalDateTime recommendBy, LocalDateTime reviewBy) {
        this(null, closesAt, recommendBy, reviewBy);
    }

    public static Deadlines of(Round round) {
        return new Deadlines(round.opensAt(), round.closesAt(), round.recommendBy(), round.reviewBy());
    }

    /** With the opening of the round where none is said. */
    public Deadlines openingLike(Round round) {
        return opensAt != null ? this : new Deadlines(round.opensAt(), closesAt, recommendBy, reviewBy);
    }
}
