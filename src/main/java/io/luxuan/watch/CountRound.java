package io.luxuan.watch;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.Applications;
import io.luxuan.programme.Programme;
import io.luxuan.round.Rounds;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.workflow.Drawings;
import io.luxuan.workflow.FlowStep;
import io.luxuan.workflow.ProcessMonitor;
import io.luxuan.workflow.RoundDrawing;
import io.luxuan.workflow.RoundTaskCount;
import io.luxuan.workflow.StepLoad;
import io.luxuan.workflow.Tasks;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Counts what stands where in a round. The round's own instance and those it called are few and are asked of the
 * engine; applications and projects share their definitions with other rounds and are counted from business tables.
 */
@UseCase
@ForStaff
class CountRound {
    private static final String APPLICATIONS = "application-review";
    private static final String PROJECTS = "project-acceptance";
    private static final List<String> OF_PROJECTS = List.of(PROJECTS, "project-change", "claw-back");
    private static final String BATCH = "batch";
    private static final String CLAIM = "claim";

    private final Rounds rounds;
    private final Applications applications;
    private final Tasks tasks;
    private final ProcessMonitor monitor;
    private final Drawings drawings;

    CountRound(Rounds rounds, Applications applications, Tasks tasks, ProcessMonitor monitor, Drawings drawings) {
        this.rounds = rounds;
        this.applications = applications;
        this.tasks = tasks;
        this.monitor = monitor;
        this.drawings = drawings;
    }

    public List<ProcessCounts> count(String roundId) {
        Programme programme = rounds.programmeOf(roundId);
        Map<String, Map<String, Long>> standing = standing(roundId, programme);
        Map<String, Map<String, RoundTaskCount>> open = new HashMap<>();
        tasks.counts(List.of(roundId)).forEach(count ->
                open.computeIfAbsent(count.processKey(), any -> new HashMap<>()).put(count.taskKey(), count));
        return monitor.drawings(roundId, programme.process(), ofItsSubjects(programme)).stream()
                .map(drawing -> process(drawing, standing.getOrDefault(drawing.processKey(), Map.of()),
                        open.getOrDefault(drawing.processKey(), Map.of()))).toList();
    }

    /** Processes with an instance for each application, project or batch. */
    private List<String> ofItsSubjects(Programme programme) {
        Set<String> keys = new LinkedHashSet<>();
        drawings.of(programme.process()).ifPresent(drawing -> {
            keys.add(drawing.applicationOf(programme.panel() != null));
            drawing.starts().stream().sorted().forEach(keys::add);
        });
        if (programme.project() != null) {
            keys.addAll(OF_PROJECTS);
        }
        return List.copyOf(keys);
    }

    private Map<String, Map<String, Long>> standing(String roundId, Programme programme) {
        Map<String, Map<String, Long>> all = new HashMap<>();
        for (StepLoad load : monitor.standing(roundId)) {
            all.computeIfAbsent(load.processKey(), any -> new HashMap<>()).put(load.stepId(), load.waiting());
        }
        Map<ApplicationStatus, Long> statuses = applications.countByStatus(roundId);
        all.computeIfAbsent(APPLICATIONS, any -> new HashMap<>())
                .put("panel-drawn", statuses.getOrDefault(ApplicationStatus.ACCEPTED, 0L));
        if (programme.claim() != null) {
            all.put(CLAIM, Map.of("claim-batched", statuses.getOrDefault(ApplicationStatus.VERIFIED, 0L), "claim-settled",
                    statuses.getOrDefault(ApplicationStatus.LISTED, 0L)));
            all.put(BATCH, Map.of("publicity-ends", monitor.waitingAt(roundId, BATCH, "publicity-ends"),
                    "entries-settled", monitor.waitingAt(roundId, BATCH, "entries-settled")));
        }
        if (statuses.getOrDefault(ApplicationStatus.AWARDED, 0L) > 0) {
            all.computeIfAbsent(PROJECTS, any -> new HashMap<>())
                    .put("midterm-opened", monitor.waitingAt(roundId, PROJECTS, "midterm-opened"));
        }
        return all;
    }

    private static ProcessCounts process(RoundDrawing drawing, Map<String, Long> standing, Map<String, RoundTaskCount> open) {
        Stream<StepLine> lines = drawing.steps().values().stream()
                .filter(step -> open.containsKey(step.id()) || standing.getOrDefault(step.id(), 0L) > 0)
                .map(step -> line(drawing.processKey(), step, standing.getOrDefault(step.id(), 0L), open.get(step.id())));
        return new ProcessCounts(drawing.processKey(), drawing.name(), lines.toList());
    }

    private static StepLine line(String processKey, FlowStep step, long standing, RoundTaskCount open) {
        return open == null
                ? new StepLine(processKey, step.id(), step.name(), step.part(), null, standing, 0, null)
                : new StepLine(processKey, step.id(), step.name(), null, step.id(), open.open(), open.overdue(), open.oldest());
    }
}
