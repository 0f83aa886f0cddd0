package io.luxuan.expert;

import java.util.ArrayList;
import java.util.List;

/** An expert during a draw, with the seats taken so far. */
final class Holder {
    private final Candidate expert;
    private final int room;
    private final List<Table> seats = new ArrayList<>();

    Holder(Candidate expert, int room) {
        this.expert = expert;
        this.room = room;
    }

    Candidate expert() {
        return expert;
    }

    boolean hasRoom() {
        return seats.size() < room;
    }

    int load() {
        return expert.drawnInRound() + seats.size();
    }

    List<Table> seats() {
        return seats;
    }
}
