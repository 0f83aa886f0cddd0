package io.luxuan.watch.instance;

import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.watch.name.OwnerNames;
import io.luxuan.watch.name.SubjectLookup;
import io.luxuan.watch.name.SubjectRef;
import io.luxuan.workflow.FlowInstance;
import io.luxuan.workflow.FlowStep;
import io.luxuan.workflow.InstanceNow;
import io.luxuan.workflow.Instances;
import io.luxuan.workflow.ProcessMonitor;
import io.luxuan.workflow.SubjectName;
import io.luxuan.workflow.Tasks;
import io.luxuan.workflow.WorkItem;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Puts words to instances; so many statements for a page as for one of them. */
@UseCase
@ForStaff
class InstanceLines {
    private static final int MOST_TASKS = 500;
    private static final int OWNERS_SHOWN = 3;

    private final Instances instances;
    private final Tasks tasks;
    private final SubjectLookup subjects;
    private final OwnerNames owners;
    private final ProcessMonitor monitor;
    private final MovableClock clock;

    InstanceLines(Instances instances, Tasks tasks, SubjectLookup subjects, OwnerNames owners, ProcessMonitor monitor, MovableClock clock) {
        this.instances = instances;
        this.tasks = tasks;
        this.subjects = subjects;
        this.owners = owners;
        this.monitor = monitor;
        this.clock = clock;
    }

    List<InstanceLine> of(Collection<FlowInstance> all) {
        Map<String, InstanceNow> now = instances.now(all);
        Map<String, SubjectName> names = subjects.names(all.stream().map(SubjectRef::of).toList());
        Map<String, String> rounds = subjects.rounds(all.stream().map(FlowInstance::roundId).toList());
        List<WorkItem> open = tasks.openOf(all.stream().filter(FlowInstance::isRunning).map(FlowInstance::subjectId)
                .filter(Objects::nonNull).distinct().toList(), MOST_TASKS);
        Map<String, List<WorkItem>> byProcess = open.stream().collect(Collectors.groupingBy(it -> it.processKey() + "/" + it.subjectId()));
        Map<String, String> with = owners.of(open);
        return all.stream().map(it -> line(it, now.get(it.id()), names.get(it.subjectId()), rounds.get(it.roundId()),
                byProcess.getOrDefault(it.processKey() + "/" + it.subjectId(), List.of()), with)).toList();
    }

    private InstanceLine line(FlowInstance it, InstanceNow now, SubjectName subject, String round, List<WorkItem> open,
            Map<String, String> with) {
        LocalDateTime moment = clock.now();
        List<WorkItem> own = it.isRunning() ? open : List.of();
        return new InstanceLine(it, process(it.processKey()), subject, round, now.steps().stream().map(FlowStep::name).distinct().toList(),
                state(it, now), own.stream().map(item -> with.get(item.taskId())).distinct().limit(OWNERS_SHOWN).toList(),
                own.stream().anyMatch(item -> item.dueAt() != null && item.dueAt().isBefore(moment)));
    }

    private String process(String key) {
        try {
            return monitor.nameOf(key);
        } catch (NotFound noLongerDrawn) {
            return key;
        }
    }

    private static String state(FlowInstance it, InstanceNow now) {
        if (!it.isRunning()) {
            return it.endedWhy() == null ? "ENDED" : "STOPPED";
        }
        return now.failed() ? "FAILED" : now.suspended() ? "SUSPENDED" : "RUNNING";
    }
}
