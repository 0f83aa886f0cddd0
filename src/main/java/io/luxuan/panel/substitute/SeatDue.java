package io.luxuan.panel.substitute;

import io.luxuan.panel.seat.Facts;
import io.luxuan.panel.seat.PanelMember;
import io.luxuan.workflow.Deadline;
import io.luxuan.workflow.StepContext;
import java.time.LocalDateTime;
import org.springframework.stereotype.Component;

/** When a seat's score is due: with the round's review, or later for an expert who came late to the panel. */
@Component
class SeatDue implements Deadline {
    private final PanelMember members;
    private final Facts facts;

    SeatDue(PanelMember members, Facts facts) {
        this.members = members;
        this.facts = facts;
    }

    @Override
    public String name() {
        return "seat-due";
    }

    @Override
    public LocalDateTime of(StepContext context) {
        LocalDateTime own = members.seat(context).dueAt();
        return own != null ? own : facts.round(context.roundId()).reviewBy();
    }
}
