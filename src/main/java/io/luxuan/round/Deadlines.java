package io.luxuan.round;

import java.time.LocalDateTime;

/** The moments of a round that may be put off. */
public record Deadlines(LocalDateTime closesAt, LocalDateTime recommendBy, LocalDateTime reviewBy) {
    static Deadlines of(Round round) {
        return new Deadlines(round.closesAt(), round.recommendBy(), round.reviewBy());
    }
}
