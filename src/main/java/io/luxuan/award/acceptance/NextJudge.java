package io.luxuan.award.acceptance;

import io.luxuan.award.papers.CheckPaper;
import io.luxuan.award.project.AcceptanceRules;
import io.luxuan.award.project.Project;
import io.luxuan.award.project.Texts;
import io.luxuan.expert.avoidance.PanelDraw;
import io.luxuan.expert.avoidance.SeatCandidate;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import io.luxuan.workflow.Tasks;
import io.luxuan.workflow.WorkItem;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A seat passes to the next expert of a draw, who takes over the same task. */
@Component
class NextJudge {
    private final CheckPaper check;
    private final AcceptancePool pool;
    private final AcceptancePanel panel;
    private final SeatMapper seats;
    private final Tasks tasks;
    private final AuditTrail audit;
    private final MovableClock clock;

    NextJudge(CheckPaper check, AcceptancePool pool, AcceptancePanel panel, SeatMapper seats, Tasks tasks, AuditTrail audit,
            MovableClock clock) {
        this.check = check;
        this.pool = pool;
        this.panel = panel;
        this.seats = seats;
        this.tasks = tasks;
        this.audit = audit;
        this.clock = clock;
    }

    /** In the transaction of whoever asks. */
    void pass(AcceptanceSeat seat, String reason) {
        if (Texts.isBlank(reason) || reason.strip().length() > 1000) {
            throw new Refusal("award.leave-reason", Map.of("leaveReason", "rule.award.hold-reason"));
        }
        if (seats.leave(seat.id(), reason.strip()) == 0) {
            throw new Refusal("award.signed");
        }
        Project project = check.project(seat.projectId());
        String seed = Ids.next();
        AcceptanceSeat next = next(project, seat, seed);
        seats.insert(next);
        audit.record(AuditEvent.of("award.replace-judge", "acceptance-seat", seat.id()).inRound(seat.roundId())
                .change(seat.expertId(), next.expertId()).because(reason.strip()));
        WorkItem item = tasks.open("judge-acceptance", seat.projectId(), seat.id()).orElseThrow(() -> new Refusal("task.gone"));
        Actors.run(Person.SYSTEM, () -> tasks.reassign(item.taskId(), next.accountId(), next.id()));
    }

    private AcceptanceSeat next(Project project, AcceptanceSeat seat, String seed) {
        List<String> others = panel.now(project).stream().map(AcceptanceSeat::expertId).toList();
        List<SeatCandidate> pool = this.pool.everyone(project);
        List<SeatCandidate> seated = pool.stream().filter(one -> others.contains(one.expertId())).toList();
        String expertId = new PanelDraw(seed, 1, this.pool.maximumLoad(project)).substitute(this.pool.caseOf(project), seated, pool)
                .orElseThrow(() -> new Refusal("award.nobody-left"));
        LocalDateTime now = clock.now();
        return new AcceptanceSeat(Ids.next(), project.id(), project.roundId(), seat.attemptNo(), seat.seat(), expertId,
                this.pool.experts(List.of(expertId)).get(expertId).accountId(), SeatOrigin.DRAWN, seed, SeatState.OPEN, null, null,
                now.getYear(), now, Actors.require().id(), AcceptanceRules.judgingDue(now), null, null);
    }
}
