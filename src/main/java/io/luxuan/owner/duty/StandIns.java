package io.luxuan.owner.duty;

import io.luxuan.owner.Deputising;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.shared.actor.WhoIsWho;
import io.luxuan.shared.permission.ForEveryone;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import io.luxuan.workflow.TaskHolders;
import io.luxuan.workflow.WorkItem;
import java.time.LocalDate;
import java.util.List;

/** Only who answers for a task does it, or who stands in for that person today; a colleague takes it over first, with a reason. */
@UseCase
class StandIns implements TaskHolders, Deputising {
    private final DutyMapper duties;
    private final TaskOpinionMapper opinions;
    private final WhoIsWho people;
    private final AuditTrail audit;
    private final MovableClock clock;

    StandIns(DutyMapper duties, TaskOpinionMapper opinions, WhoIsWho people, AuditTrail audit, MovableClock clock) {
        this.duties = duties;
        this.opinions = opinions;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @ForEveryone
    public void acting(WorkItem item) {
        Person me = Actors.require();
        if (item.holderId() == null || !me.is(Role.MANAGER)) {
            return;
        }
        if (opinions.waiting(item.taskId()) > 0) {
            throw new Refusal("duty.opinion-waits");
        }
        if (!item.holderId().equals(me.id())) {
            actFor(item, me);
        }
    }

    private void actFor(WorkItem item, Person me) {
        String holder = people.people(List.of(item.holderId())).getOrDefault(item.holderId(), "—");
        if (!principals().contains(item.holderId())) {
            throw new Refusal("duty.held", holder);
        }
        duties.passed(List.of(Passed.of(item, Passed.How.DEPUTY, me.id(), me.id(), null, clock.now())));
        audit.record(AuditEvent.of("task.as-deputy", "step", item.taskKey()).inRound(item.roundId())
                .because("代 " + holder + " · " + item.subjectId()));
    }

    @Override
    @ForEveryone
    public boolean answers(WorkItem item, String accountId) {
        return item.holderId() != null && (item.holderId().equals(accountId) || principals(accountId).contains(item.holderId()));
    }

    @Override
    @ForStaff
    public List<String> principals() {
        return principals(Actors.require().id());
    }

    private List<String> principals(String deputy) {
        LocalDate today = clock.now().toLocalDate();
        return duties.by(deputy, today).stream().filter(one -> one.isOn(today)).map(Deputy::principalId).distinct().toList();
    }
}
