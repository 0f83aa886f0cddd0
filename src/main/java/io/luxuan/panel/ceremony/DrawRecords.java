package io.luxuan.panel.ceremony;

import io.luxuan.panel.pool.Draw;
import io.luxuan.panel.pool.DrawMapper;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import java.util.List;
import java.util.Optional;

/** The draws of a round: the one in force, and all of them from the first to the last. */
@UseCase
@ForStaff
class DrawRecords {
    private final DrawMapper draws;

    DrawRecords(DrawMapper draws) {
        this.draws = draws;
    }

    public Optional<Draw> live(String roundId) {
        return draws.live(roundId);
    }

    public List<Draw> history(String roundId) {
        return draws.history(roundId);
    }
}
