package io.luxuan.card.desk;

import io.luxuan.card.marks.CardDraft;
import io.luxuan.card.marks.CardWriter;
import io.luxuan.card.marks.CheckedCard;
import io.luxuan.card.marks.IncompleteCard;
import io.luxuan.panel.seat.Assignment;
import io.luxuan.panel.seat.AssignmentMapper;
import io.luxuan.panel.seat.AssignmentState;
import io.luxuan.panel.seat.Facts;
import io.luxuan.panel.seat.OwnAssignment;
import io.luxuan.panel.seat.ScoreTasks;
import io.luxuan.programme.Rubric;
import io.luxuan.shared.Measured;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForExperts;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import io.luxuan.workflow.WorkItem;
import org.springframework.transaction.annotation.Transactional;

/** Signs a complete card, which locks it for good, and completes the expert's task. */
@UseCase
public class SignCard {
    private final OwnAssignment own;
    private final AssignmentMapper assignments;
    private final CardWriter writer;
    private final Facts facts;
    private final ScoreTasks scoreTasks;
    private final AuditTrail audit;
    private final MovableClock clock;

    SignCard(OwnAssignment own, AssignmentMapper assignments, CardWriter writer, Facts facts, ScoreTasks scoreTasks,
            AuditTrail audit, MovableClock clock) {
        this.own = own;
        this.assignments = assignments;
        this.writer = writer;
        this.facts = facts;
        this.scoreTasks = scoreTasks;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws IncompleteCard when a criterion has no points or the comment says too little */
    @ForExperts
    @Transactional
    @Measured("sign")
    public void sign(String assignmentId, CardDraft draft) {
        Assignment assignment = own.atWork(assignmentId);
        Rubric rubric = facts.programme(assignment.roundId()).rubric();
        CheckedCard checked = CheckedCard.check(rubric, draft).checkComplete(rubric, draft);
        if (!checked.errors().isEmpty()) {
            throw new IncompleteCard(checked.errors());
        }
        WorkItem task = scoreTasks.of(assignment).orElseThrow(() -> own.noTask(assignment));
        writer.sign(assignment, draft.whole(rubric), checked, rubric);
        if (assignments.sign(assignmentId, clock.now()) == 0) {
            throw new Refusal("card.signed");
        }
        audit.record(AuditEvent.of("card.sign", "assignment", assignmentId).inRound(assignment.roundId())
                .change(AssignmentState.ACCEPTED, AssignmentState.SIGNED));
        scoreTasks.complete(task);
    }
}
