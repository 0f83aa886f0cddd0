package io.luxuan.owner.duty;

import io.luxuan.owner.duty.Passed.How;
import io.luxuan.shared.FieldFaults;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import io.luxuan.workflow.WorkItem;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;

/** 加签: whoever answers for a task hears a colleague first. It is not done meanwhile, unless nobody waits any longer. */
@UseCase
@ForManagers
class SecondOpinions {
    private final PassTask pass;
    private final Colleagues colleagues;
    private final TaskOpinionMapper opinions;
    private final DutyMapper duties;
    private final TellColleagues tell;
    private final AuditTrail audit;
    private final MovableClock clock;

    SecondOpinions(PassTask pass, Colleagues colleagues, TaskOpinionMapper opinions, DutyMapper duties, TellColleagues tell, AuditTrail audit,
            MovableClock clock) {
        this.pass = pass;
        this.colleagues = colleagues;
        this.opinions = opinions;
        this.duties = duties;
        this.tell = tell;
        this.audit = audit;
        this.clock = clock;
    }

    /** The newest first. */
    public List<TaskOpinion> of(WorkItem item) {
        return opinions.ofTask(item.taskId());
    }

    /** Names by account of those who may be asked: whoever is barred from the task is to know nothing of it. */
    public Map<String, String> candidates(WorkItem item) {
        Map<String, String> names = colleagues.inRound(item.roundId());
        names.keySet().removeIf(id -> item.bars(id) || id.equals(Actors.require().id()));
        return names;
    }

    /** Who asks answers for the task from then on. @throws Refusal {@code duty.opinion} with the fields that are wrong */
    @Transactional
    public void ask(String taskId, String of, String question) {
        WorkItem item = pass.get(taskId);
        FieldFaults faults = new FieldFaults();
        faults.note("of", DutyRules.mayBeAsked(of, candidates(item).keySet(), of(item)));
        faults.note("question", DutyRules.said(question));
        faults.refuse("duty.opinion");
        pass.take(taskId);
        String me = Actors.require().id();
        TaskOpinion asked = new TaskOpinion(Ids.next(), taskId, item.subjectId(), me, of, question.strip(), clock.now(), null, null);
        opinions.insert(asked, asked.openKey());
        tell.asked(item, of, clock.now());
        record(item, How.ASKED, of, "task.ask-opinion", asked.question());
    }

    /** @throws Refusal {@code duty.opinion-gone} when nobody waits for it any more */
    @Transactional
    public void give(String taskId, String id, String opinion) {
        WorkItem item = pass.get(taskId);
        TaskOpinion asked = find(taskId, id);
        if (!asked.askedOf().equals(Actors.require().id())) {
            throw new NotFound("opinion", id);
        }
        FieldFaults faults = new FieldFaults();
        faults.note("opinion", DutyRules.said(opinion));
        faults.refuse("duty.opinion");
        settle(asked, opinion.strip());
        tell.answered(item, asked.askedBy(), clock.now());
        record(item, How.GIVEN, asked.askedBy(), "task.give-opinion", opinion.strip());
    }

    /** By who asked, or who answers for the task now. */
    @Transactional
    public void drop(String taskId, String id) {
        WorkItem item = pass.get(taskId);
        TaskOpinion asked = find(taskId, id);
        String me = Actors.require().id();
        if (!me.equals(asked.askedBy()) && !me.equals(item.holderId())) {
            throw new Refusal("duty.opinion-not-own");
        }
        settle(asked, null);
        record(item, How.DROPPED, asked.askedOf(), "task.drop-opinion", null);
    }

    private void settle(TaskOpinion asked, String opinion) {
        if (opinions.settle(asked.id(), opinion, clock.now()) == 0) {
            throw new Refusal("duty.opinion-gone");
        }
    }

    private void record(WorkItem item, How how, String to, String action, String text) {
        duties.passed(List.of(Passed.of(item, how, to, Actors.require().id(), text, clock.now())));
        audit.record(AuditEvent.of(action, "step", item.taskKey()).inRound(item.roundId())
                .because((text == null ? "" : text + " · ") + item.subjectId()));
    }

    private TaskOpinion find(String taskId, String id) {
        return opinions.find(id, taskId).orElseThrow(() -> new NotFound("opinion", id));
    }
}
