package io.luxuan.owner.duty;

import io.luxuan.owner.duty.Passed.How;
import io.luxuan.shared.FieldFaults;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.WhoIsWho;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import io.luxuan.workflow.TaskHolding;
import io.luxuan.workflow.Tasks;
import io.luxuan.workflow.WorkItem;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.transaction.annotation.Transactional;

/** A manager takes a task that nobody answers for, or passes one to a colleague with a reason (转办); both stand in the log. */
@UseCase
@ForManagers
class PassTask {
    private static final String MANAGERS = "role:MANAGER";

    private final Tasks tasks;
    private final TaskHolding holding;
    private final Colleagues colleagues;
    private final DutyMapper duties;
    private final WhoIsWho people;
    private final TellColleagues tell;
    private final AuditTrail audit;
    private final MovableClock clock;

    PassTask(Tasks tasks, TaskHolding holding, Colleagues colleagues, DutyMapper duties, WhoIsWho people, TellColleagues tell, AuditTrail audit,
            MovableClock clock) {
        this.tasks = tasks;
        this.holding = holding;
        this.colleagues = colleagues;
        this.duties = duties;
        this.people = people;
        this.tell = tell;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Refusal {@code task.gone} */
    public WorkItem get(String taskId) {
        WorkItem item = tasks.find(taskId).orElseThrow(() -> new Refusal("task.gone"));
        if (!MANAGERS.equals(item.candidate())) {
            throw new NotFound("managers' task", taskId);
        }
        return item;
    }

    /** Name of who answers for it; null while nobody does. */
    public String holder(WorkItem item) {
        return item.holderId() == null ? null : people.people(List.of(item.holderId())).getOrDefault(item.holderId(), "—");
    }

    /** Names by account of those to whom it may go. */
    public Map<String, String> candidates(WorkItem item) {
        Map<String, String> names = colleagues.inRound(item.roundId());
        names.keySet().removeIf(id -> item.bars(id) || id.equals(item.holderId()));
        return names;
    }

    /** Twice is once. */
    @Transactional
    public void take(String taskId) {
        WorkItem item = get(taskId);
        String me = Actors.require().id();
        if (me.equals(item.holderId())) {
            return;
        }
        if (item.holderId() != null || item.bars(me)) {
            throw new Refusal(item.bars(me) ? "duty.barred" : "duty.taken");
        }
        give(item, me, How.TAKEN, null);
    }

    /** @throws Refusal {@code duty.pass} with the fields that are wrong */
    @Transactional
    public void pass(String taskId, String to, String reason) {
        WorkItem item = get(taskId);
        FieldFaults faults = new FieldFaults();
        faults.note("to", DutyRules.isOneOf(to, candidates(item).keySet()));
        faults.note("reason", DutyRules.reasoned(reason));
        faults.refuse("duty.pass");
        give(item, to, How.PASSED, reason.strip());
    }

    private void give(WorkItem item, String to, How how, String reason) {
        if (!holding.hold(item, to)) {
            throw new Refusal("duty.taken");
        }
        duties.passed(List.of(Passed.of(item, how, to, Actors.require().id(), reason, clock.now())));
        Map<String, String> names = people.people(Stream.of(item.holderId(), to).filter(Objects::nonNull).toList());
        String from = item.holderId() == null ? "" : names.getOrDefault(item.holderId(), "—") + " → ";
        tell.passed(item.roundId(), to, clock.now());
        audit.record(AuditEvent.of(how == How.TAKEN ? "task.take" : "task.pass", "step", item.taskKey()).inRound(item.roundId())
                .because(from + names.getOrDefault(to, "—") + (reason == null ? "" : "：" + reason) + " · " + item.subjectId()));
    }
}
