package io.luxuan.workflow.engine;

import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Slice;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.ForSignedIn;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.RoundGate;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.workflow.RoundTaskCount;
import io.luxuan.workflow.TaskCount;
import io.luxuan.workflow.TaskFilter;
import io.luxuan.workflow.TaskHolders;
import io.luxuan.workflow.Tasks;
import io.luxuan.workflow.Whose;
import io.luxuan.workflow.WorkItem;
import io.luxuan.workflow.engine.lean.LeanProcess;
import io.luxuan.workflow.task.Candidacy;
import io.luxuan.workflow.task.TaskCursor;
import io.luxuan.workflow.task.WorkItems;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.annotation.Transactional;

@UseCase
@ForSignedIn
class EngineTasks implements Tasks {
    private final TaskService engine;
    private final EngineCommands commands;
    private final WorkItems workItems;
    private final ObjectProvider<RoundGate> gates;
    private final ObjectProvider<TaskHolders> holders;
    private final MovableClock clock;

    EngineTasks(TaskService engine, EngineCommands commands, WorkItems workItems, ObjectProvider<RoundGate> gates,
            ObjectProvider<TaskHolders> holders, MovableClock clock) {
        this.engine = engine;
        this.commands = commands;
        this.workItems = workItems;
        this.gates = gates;
        this.holders = holders;
        this.clock = clock;
    }

    @Override
    public Optional<WorkItem> find(String taskId) {
        return Optional.ofNullable(workItems.find(taskId)).filter(EngineTasks::isVisible);
    }

    @Override
    public Optional<WorkItem> open(String taskKey, String subjectId, String reference) {
        return workItems.ofSubject(List.of(taskKey), subjectId).stream()
                .filter(item -> reference == null || Objects.equals(reference, item.reference())).findFirst();
    }

    @Override
    public Slice<WorkItem> mine(String cursor, int limit) {
        Candidacy who = Candidacy.of(Actors.require());
        return slice(workItems.written().mine(who, TaskCursor.parse(cursor), limit + 1), limit);
    }

    @Override
    @ForStaff
    public long count(Whose whose) {
        return whose.findsNothing() ? 0 : workItems.written().countWhose(whose, Candidacy.of(Actors.require()));
    }

    @Override
    public Slice<WorkItem> queue(String roundId, String taskKey, String cursor, int limit) {
        Candidacy who = readsAll(Actors.require()) ? null : Candidacy.of(Actors.require());
        return slice(workItems.written().queue(roundId, taskKey, who, TaskCursor.parse(cursor), limit + 1), limit);
    }

    @Override
    @Transactional
    public List<WorkItem> lock(List<String> taskKeys, String subjectId) {
        return workItems.lock(taskKeys, subjectId);
    }

    @Override
    @Transactional
    public void complete(String taskId, Map<String, Object> routing) {
        complete(Optional.ofNullable(workItems.find(taskId)).orElseThrow(() -> new Refusal("task.gone")), routing);
    }

    @Override
    @Transactional
    public void complete(String taskId, Map<String, Object> routing, String askedBy) {
        WorkItem item = Optional.ofNullable(workItems.find(taskId)).orElseThrow(() -> new Refusal("task.gone"));
        boolean answers = holders.stream().anyMatch(one -> one.answers(item, askedBy));
        complete(item, routing, !answers);
    }

    @Override
    @Transactional
    public void complete(WorkItem item, Map<String, Object> routing) {
        complete(item, routing, true);
    }

    private void complete(WorkItem item, Map<String, Object> routing, boolean asHolder) {
        if (!mayAct(Actors.require(), item)) {
            throw new NotFound("task", item.taskId());
        }
        gates.forEach(gate -> gate.pass("task.complete", item.roundId()));
        if (asHolder) {
            holders.forEach(one -> one.acting(item));
        }
        EngineErrors.onTask(() -> {
            if (LeanProcess.is(item.processKey())) {
                commands.completeLean(item.taskId(), routing);
            } else {
                engine.complete(item.taskId(), routing);
            }
        });
    }

    @Override
    @Transactional
    @ForManagers
    public void reassign(String taskId, String assigneeId, String reference) {
        if (workItems.written().reassign(taskId, assigneeId, reference, clock.now()) == 0) {
            throw new Refusal("task.gone");
        }
        engine.setAssignee(taskId, assigneeId);
    }

    @Override
    @Transactional
    @ForManagers
    public void reassign(String taskId, String assigneeId, String reference, LocalDateTime due) {
        reassign(taskId, assigneeId, reference);
        workItems.written().dueOfTask(taskId, due, TaskCursor.place(due));
    }

    @Override
    @Transactional
    @ForManagers
    public void due(String roundId, String taskKey, LocalDateTime due) {
        workItems.written().due(roundId, taskKey, due, TaskCursor.place(due));
    }

    @Override
    @Transactional
    @ForManagers
    public void dueOf(String taskKey, String subjectId, LocalDateTime due) {
        workItems.written().dueOf(taskKey, subjectId, due, TaskCursor.place(due));
    }

    @Override
    @ForStaff
    public Slice<WorkItem> overdue(String roundId, String cursor, int limit) {
        return slice(workItems.written().overdue(roundId, clock.now(), TaskCursor.parse(cursor), limit + 1), limit);
    }

    @Override
    @ForStaff
    public Slice<WorkItem> rows(TaskFilter filter, String cursor, int limit) {
        return filter.findsNothing() ? new Slice<>(List.of(), null)
                : slice(workItems.written().rows(filter, TaskCursor.parse(cursor), limit + 1), limit);
    }

    @Override
    @ForStaff
    public long count(TaskFilter filter) {
        return filter.findsNothing() ? 0 : workItems.written().count(filter);
    }

    @Override
    @ForStaff
    public List<WorkItem> openOf(Collection<String> subjectIds, int limit) {
        return subjectIds.isEmpty() ? List.of() : workItems.written().openOf(subjectIds, limit);
    }

    @Override
    @ForStaff
    public List<TaskCount> counts(String roundId) {
        return counts(List.of(roundId)).stream()
                .map(count -> new TaskCount(count.processKey(), count.taskKey(), count.open(), count.overdue())).toList();
    }

    @Override
    @ForStaff
    public List<RoundTaskCount> counts(Collection<String> roundIds) {
        return roundIds.isEmpty() ? List.of() : workItems.written().counts(roundIds, clock.now());
    }

    private static Slice<WorkItem> slice(List<WorkItem> oneMore, int limit) {
        return Slice.of(oneMore, limit, TaskCursor::of);
    }

    private static boolean isVisible(WorkItem item) {
        Person person = Actors.require();
        return readsAll(person) || mayAct(person, item);
    }

    private static boolean readsAll(Person person) {
        return person.is(Role.MANAGER) || person.is(Role.SUPERVISOR) || person.is(Role.SYSTEM);
    }

    private static boolean mayAct(Person person, WorkItem item) {
        return person.is(Role.SYSTEM) || Candidacy.of(person).mayActOn(item);
    }
}
