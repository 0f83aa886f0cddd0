package io.luxuan.panel.substitute;

import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.Applications;
import io.luxuan.expert.Away;
import io.luxuan.panel.ceremony.PanelLines;
import io.luxuan.panel.pool.WhoMaySit;
import io.luxuan.panel.seat.Assignment;
import io.luxuan.panel.seat.AssignmentState;
import io.luxuan.round.Round;
import io.luxuan.round.Rounds;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private final Away away;
    private final MovableClock clock;

    SeatPage(Rounds rounds, Applications applications, PanelLines lines, PanelSeats seats, WhoMaySit whoMaySit, Away away,
            MovableClock clock) {
        this.rounds = rounds;
        this.applications = applications;
        this.lines = lines;
        this.seats = seats;
        this.whoMaySit = whoMaySit;
        this.away = away;
        this.clock = clock;
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
        List<WhoMaySit.Answer> answers = whoMaySit.forSeat(seat, q);
        model.addAttribute("answers", answers).addAttribute("away", away(seat, answers));
        model.addAttribute("q", q);
        if (!model.containsAttribute("errors")) {
            model.addAttribute("errors", Map.of());
        }
        return "panel/seat";
    }

    /** Who said to be away on a day until the seat is due. */
    private Set<String> away(Assignment seat, List<WhoMaySit.Answer> answers) {
        LocalDate today = clock.now().toLocalDate();
        LocalDate due = seat.dueAt() == null || seat.dueAt().toLocalDate().isBefore(today) ? today : seat.dueAt().toLocalDate();
        return away.during(answers.stream().map(answer -> answer.expert().id()).toList(), today, due);
    }
}
