package io.luxuan.owner.duty;

import io.luxuan.owner.duty.Passed.How;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Chunks;
import io.luxuan.shared.FieldFaults;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Role;
import io.luxuan.shared.actor.WhoIsWho;
import io.luxuan.shared.permission.ForProgrammeOffice;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import io.luxuan.workflow.TaskHolding;
import io.luxuan.workflow.WorkItem;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.transaction.annotation.Transactional;

/** Everything that a person answers for goes to a colleague, listed before: by an administrator, or a manager of the same department. */
@UseCase
@ForProgrammeOffice
class HandOver {
    private static final int MOST = 2_000;

    private final TaskHolding holding;
    private final Colleagues colleagues;
    private final DutyMapper duties;
    private final Rounds rounds;
    private final WhoIsWho people;
    private final TellColleagues tell;
    private final AuditTrail audit;
    private final MovableClock clock;

    HandOver(TaskHolding holding, Colleagues colleagues, DutyMapper duties, Rounds rounds, WhoIsWho people, TellColleagues tell, AuditTrail audit,
            MovableClock clock) {
        this.holding = holding;
        this.colleagues = colleagues;
        this.duties = duties;
        this.rounds = rounds;
        this.people = people;
        this.tell = tell;
        this.audit = audit;
        this.clock = clock;
    }

    /** Tasks of one kind in a round. */
    public record Line(String roundTitle, String taskKey, long tasks) {}

    /** What would go, and to whom it may. @param standsIn leaves of others for which the person is named */
    public record Plan(String leavingId, String leaving, List<Line> lines, long tasks, List<Deputy> standsIn, Map<String, String> colleagues) {}

    public Plan plan(String leavingId) {
        Map<String, String> to = mayHandOver(leavingId);
        String name = people.people(List.of(leavingId)).get(leavingId);
        List<TaskHolding.Held> held = holding.heldBy(leavingId);
        Map<String, String> titles = rounds.titles(held.stream().map(TaskHolding.Held::roundId).distinct().toList());
        return new Plan(leavingId, name, held.stream().map(one -> new Line(titles.get(one.roundId()), one.taskKey(), one.tasks())).toList(),
                held.stream().mapToLong(TaskHolding.Held::tasks).sum(), duties.by(leavingId, today()), to);
    }

    /** Answers how many tasks went. Twice is once: the second time nothing is left. */
    @Transactional
    public int handOver(String leavingId, String to) {
        Map<String, String> names = mayHandOver(leavingId);
        FieldFaults faults = new FieldFaults();
        faults.note("to", DutyRules.isOneOf(to, names.keySet()));
        faults.refuse("duty.hand-over");
        LocalDateTime now = clock.now();
        List<Deputy> standsIn = duties.by(leavingId, today());
        standsIn.forEach(one -> handOver(one, to, now));
        List<WorkItem> went = holding.handOver(leavingId, to, MOST);
        String by = Actors.require().id();
        Chunks.each(went.stream().map(item -> Passed.of(item, How.HANDED, to, by, null, now)).toList(), duties::passed);
        went.stream().collect(Collectors.groupingBy(WorkItem::roundId, Collectors.counting())).forEach((round, count) -> {
            tell.passed(round, to, now);
            audit.record(AuditEvent.of("duty.hand-over", "account", leavingId).inRound(round).because(names.get(to) + " × " + count));
        });
        return went.size();
    }

    /** Whoever is on leave has named the one who leaves, who names the one who comes; nobody stands in for himself. */
    private void handOver(Deputy one, String to, LocalDateTime now) {
        duties.end(one.id(), now);
        if (!one.principalId().equals(to)) {
            LocalDate from = one.fromDay().isBefore(today()) ? today() : one.fromDay();
            Deputy next = new Deputy(Ids.next(), one.principalId(), to, from, one.toDay(), now, null);
            duties.insert(next);
            tell.deputises(next, now);
        }
        audit.record(AuditEvent.of("duty.deputise", "account", one.principalId()).because(one.fromDay() + " — " + one.toDay()));
    }

    private Map<String, String> mayHandOver(String leavingId) {
        Map<String, String> names = colleagues.of(leavingId);
        boolean may = Actors.require().is(Role.ADMIN) || Actors.require().id().equals(leavingId)
                || names.containsKey(Actors.require().id());
        if (!may || people.people(List.of(leavingId)).isEmpty()) {
            throw new NotFound("colleague", leavingId);
        }
        return names;
    }

    private LocalDate today() {
        return clock.now().toLocalDate();
    }
}
