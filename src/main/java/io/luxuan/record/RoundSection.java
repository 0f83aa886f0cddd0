package io.luxuan.record;

import io.luxuan.round.Round;
import java.time.LocalDateTime;

/** Which round, and the dates that it declared; {@code id} is the one in the address of its result. */
record RoundSection(
        String id, String title, int year, LocalDateTime opensAt, LocalDateTime closesAt, LocalDateTime recommendBy,
        LocalDateTime reviewBy) {

    static RoundSection of(Round round) {
        return new RoundSection(round.id(), round.title(), round.year(), round.opensAt(), round.closesAt(),
                round.recommendBy(), round.reviewBy());
    }
}
