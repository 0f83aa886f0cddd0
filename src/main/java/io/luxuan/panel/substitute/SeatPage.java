package io.luxuan.panel.substitute;

import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.Applications;
import io.luxuan.panel.ceremony.PanelLines;
import io.luxuan.panel.pool.WhoMaySit;
import io.luxuan.panel.seat.Assignment;
import io.luxuan.panel.seat.AssignmentState;
import io.luxuan.round.Round;
import io.luxuan.round.Rounds;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import java.util.Map;
import org.springframework.ui.Model;

/** What a seat's page shows: which of its changes is open now depends on where the seat stands. */
@UseCase
@ForStaff
class SeatPage {
    private final Rounds rounds;
    private final Applications applications;
    private final PanelLines lines;
    private final PanelSeats seats;
    private final WhoMaySit whoMaySit;

    SeatPage(Rounds rounds, Applications applications, PanelLines lines, PanelSeats seats, WhoMaySit whoMaySit) {
        this.rounds = rounds;
        this.applications = applications;
        this.lines = lines;
        this.seats = seats;
        this.whoMaySit = whoMaySit;
    }

    String fill(String roundId, String assignmentId, String q, Model model) {
        PanelLines.Member member = lines.member(roundId, assignmentId);
        Round round = rounds.get(roundId);
        ApplicationSummary subject = applications.get(member.seat().applicationId());
        Assignment seat = member.seat();
        boolean taken = seats.isTaken(seat);
        boolean vacant = !seat.isOpen() && !seat.isSigned() && seat.state() != AssignmentState.CLOSED && !taken;
        long signed = seats.panel(seat).stream().filter(Assignment::isSigned).count();
        model.addAttribute("round", round);
        model.addAttribute("member", member);
        model.addAttribute("subject", subject);
        model.addAttribute("open", seat.isOpen() && seat.dispatchedAt() != null);
        model.addAttribute("vacant", vacant);
        model.addAttribute("signed", signed);
        model.addAttribute("minimum", round.settings().panel().minimumOpinions());
        model.addAttribute("answers", whoMaySit.forSeat(seat, q));
        model.addAttribute("q", q);
        if (!model.containsAttribute("errors")) {
            model.addAttribute("errors", Map.of());
        }
        return "panel/seat";
    }
}
