package io.luxuan.award.acceptance;

import io.luxuan.award.papers.CheckPaper;
import io.luxuan.award.project.AcceptanceRules;
import io.luxuan.award.project.Project;
import io.luxuan.award.project.ProjectTask;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForExperts;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;

/** An expert gives a grade with an opinion and signs, which locks both. */
@UseCase
@ForExperts
public class JudgeAcceptance {
    static final int LEAST_OPINION = 10;
    static final int LONGEST_OPINION = 3000;

    private final SeatMapper seats;
    private final CheckPaper check;
    private final ProjectTask task;
    private final AuditTrail audit;
    private final MovableClock clock;

    JudgeAcceptance(SeatMapper seats, CheckPaper check, ProjectTask task, AuditTrail audit, MovableClock clock) {
        this.seats = seats;
        this.check = check;
        this.task = task;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param opinion 10 to 3000 characters; @throws Refusal {@code award.judgement-invalid} with its fields, {@code award.signed} */
    @Transactional
    public void sign(String seatId, String grade, String opinion) {
        AcceptanceSeat seat = own(seatId);
        Project project = check.project(seat.projectId());
        Map<String, String> faults = new LinkedHashMap<>();
        if (!AcceptanceRules.gradeIsDeclared(grade, check.rule(project).grades()).isAllowed()) {
            faults.put("grade", "rule.award.grade-declared");
        }
        int length = opinion == null ? 0 : opinion.strip().length();
        if (length < LEAST_OPINION || length > LONGEST_OPINION) {
            faults.put("opinion", "rule.award.judgement-length");
        }
        if (!faults.isEmpty()) {
            throw new Refusal("award.judgement-invalid", faults);
        }
        if (seats.sign(seatId, grade, opinion.strip(), clock.now()) == 0) {
            throw new Refusal("award.signed");
        }
        audit.record(AuditEvent.of("award.sign-grade", "acceptance-seat", seatId).inRound(seat.roundId())
                .change(SeatState.OPEN, SeatState.SIGNED));
        task.completeIfOpen("judge-acceptance", seat.projectId(), seatId, Map.of());
    }

    private AcceptanceSeat own(String seatId) {
        return seats.own(seatId, Actors.require().id()).filter(seat -> seat.state() != SeatState.LEFT)
                .orElseThrow(() -> new NotFound("acceptance seat", seatId));
    }
}
