package io.luxuan.review;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.expert.DrawnPanels;
import io.luxuan.expert.PanelDraw;
import io.luxuan.round.Round;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whether all panels can be filled at all; chance has no say in that. */
@Component
class Feasible {
    private final ReviewPool pool;
    private final Facts facts;

    Feasible(ReviewPool pool, Facts facts) {
        this.pool = pool;
        this.facts = facts;
    }

    void require(Round round) {
        DrawnPanels drawn = new PanelDraw("", round.settings().panel().size(), round.settings().panel().maximumLoad())
                .draw(pool.cases(round.id(), facts.inRound(round.id(), Set.of(ApplicationStatus.ACCEPTED))),
                        pool.everyone(round));
        if (!drawn.isComplete()) {
            throw new ShortOfExperts(drawn.shortages());
        }
    }
}
