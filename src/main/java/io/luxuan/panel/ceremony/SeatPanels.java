package io.luxuan.panel.ceremony;

import io.luxuan.expert.Expert;
import io.luxuan.panel.quality.NoteFits;
import io.luxuan.panel.seat.Assignment;
import io.luxuan.panel.seat.AssignmentMapper;
import io.luxuan.panel.seat.Facts;
import io.luxuan.panel.seat.SeatOrigin;
import io.luxuan.round.Round;
import io.luxuan.shared.Chunks;
import io.luxuan.shared.MovableClock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts whole panels into the record, in few statements. */
@Component
public class SeatPanels {
    private final AssignmentMapper assignments;
    private final Facts facts;
    private final NoteFits fits;
    private final MovableClock clock;

    SeatPanels(AssignmentMapper assignments, Facts facts, NoteFits fits, MovableClock clock) {
        this.assignments = assignments;
        this.facts = facts;
        this.fits = fits;
        this.clock = clock;
    }

    public void seat(Round round, Map<String, List<String>> panels, SeatOrigin origin, String drawId) {
        Map<String, Expert> experts = facts.experts(panels.values().stream().flatMap(List::stream).toList());
        List<Assignment> rows = new ArrayList<>();
        panels.forEach((applicationId, expertIds) -> {
            int seat = 1;
            for (String expertId : expertIds) {
                rows.add(Assignment.drawn(round.id(), applicationId, expertId, experts.get(expertId).accountId(),
                        seat++, origin, drawId, round.year(), clock.now()));
            }
        });
        Chunks.each(rows, assignments::insertAll);
        if (origin != SeatOrigin.IMPORT) {
            fits.of(round, rows);
        }
    }
}
