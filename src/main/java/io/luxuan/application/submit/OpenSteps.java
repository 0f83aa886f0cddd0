package io.luxuan.application.submit;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.PublishedOutcomes.Outcome;
import io.luxuan.application.store.ApplicationRow;
import io.luxuan.application.store.Setting;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.workflow.Tasks;
import io.luxuan.workflow.WorkItem;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who has an application at this moment, since when and until when; never which expert, nor how many of them. */
@Component
class OpenSteps {
    private static final int MOST = 50;
    private static final String UNIT = "org:";
    private static final Set<String> OWN = Set.of("correct", "revise");
    private static final Set<String> OF_EXPERTS = Set.of("score", "score-again");
    /** Of the whole round, for those of its applications that wait for them. */
    private static final Map<String, Set<ApplicationStatus>> OF_ROUND = Map.of(
            "commit-draw", EnumSet.of(ApplicationStatus.ACCEPTED), "enter-draw-values", EnumSet.of(ApplicationStatus.ACCEPTED),
            "draw-panels", EnumSet.of(ApplicationStatus.ACCEPTED), "defence", EnumSet.of(ApplicationStatus.SCORED),
            "site-visit", EnumSet.of(ApplicationStatus.SCORED), "decision-meeting", EnumSet.of(ApplicationStatus.SCORED),
            "confirm-recognition", EnumSet.of(ApplicationStatus.SCORED));

    private final Tasks tasks;
    private final Setting setting;

    OpenSteps(Tasks tasks, Setting setting) {
        this.tasks = tasks;
        this.setting = setting;
    }

    /**
     * @param task  as in {@code task.<task>}
     * @param who   as in {@code application.with.<who>}
     * @param unit  name of a unit that has it; null where {@code who} says it
     * @param due   null for no deadline
     */
    record OpenStep(String task, String who, String unit, LocalDateTime since, LocalDateTime due) {
        private OpenStep and(OpenStep other) {
            LocalDateTime last = due == null || other.due == null ? null : due.isAfter(other.due) ? due : other.due;
            return new OpenStep(task, who, unit, since.isBefore(other.since) ? since : other.since, last);
        }
    }

    List<OpenStep> of(ApplicationRow row, Outcome outcome) {
        if (row.status() == ApplicationStatus.DRAFT || row.status().isFinal()) {
            return List.of();
        }
        Map<String, OpenStep> steps = new LinkedHashMap<>();
        Actors.as(Person.SYSTEM, () -> tasks.openOf(List.of(row.id(), row.roundId()), MOST)).stream()
                .filter(item -> item.subjectId().equals(row.id()) || isWaitedFor(item, row.status(), outcome))
                .sorted(Comparator.comparing(WorkItem::openedAt)).map(this::step)
                .forEach(step -> steps.merge(step.task(), step, OpenStep::and));
        List<OpenStep> all = new ArrayList<>(steps.values());
        if (outcome != null && outcome.open()) {
            all.add(new OpenStep("publicity", "MANAGER", null, outcome.publishedAt(), outcome.until()));
        }
        return all;
    }

    private static boolean isWaitedFor(WorkItem item, ApplicationStatus status, Outcome outcome) {
        return outcome == null && OF_ROUND.getOrDefault(item.taskKey(), Set.of()).contains(status);
    }

    private OpenStep step(WorkItem item) {
        if (OF_EXPERTS.contains(item.taskKey())) {
            return new OpenStep("score", "EXPERT", null, item.openedAt(), item.dueAt());
        }
        String candidate = Objects.requireNonNullElse(item.candidate(), "");
        String unit = candidate.startsWith(UNIT) ? setting.organisation(candidate.substring(UNIT.length())).name() : null;
        return new OpenStep(item.taskKey(), OWN.contains(item.taskKey()) ? "OWN" : "MANAGER",
                OWN.contains(item.taskKey()) ? null : unit, item.openedAt(), item.dueAt());
    }
}
