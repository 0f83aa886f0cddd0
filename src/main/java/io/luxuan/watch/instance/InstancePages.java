package io.luxuan.watch.instance;

import io.luxuan.shared.NotFound;
import io.luxuan.shared.Slice;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.watch.FailedLine;
import io.luxuan.watch.FailedLines;
import io.luxuan.watch.drawing.Draw;
import io.luxuan.watch.drawing.Drawn;
import io.luxuan.watch.drawing.Sign;
import io.luxuan.watch.name.OwnerNames;
import io.luxuan.watch.task.TaskRow;
import io.luxuan.watch.task.TaskRows;
import io.luxuan.workflow.FlowInstance;
import io.luxuan.workflow.InstanceStory;
import io.luxuan.workflow.Instances;
import io.luxuan.workflow.PassedStep;
import io.luxuan.workflow.WaitingFor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** Gathers the page of an instance. */
@UseCase
@ForStaff
class InstancePages {
    private static final int HISTORY = 30;
    private static final int CALLS = 20;

    private final Instances instances;
    private final InstanceStory story;
    private final InstanceLines lines;
    private final TaskRows rows;
    private final FailedLines failures;
    private final OwnerNames names;
    private final MessageSource messages;

    InstancePages(Instances instances, InstanceStory story, InstanceLines lines, TaskRows rows, FailedLines failures, OwnerNames names,
            MessageSource messages) {
        this.instances = instances;
        this.story = story;
        this.lines = lines;
        this.rows = rows;
        this.failures = failures;
        this.names = names;
        this.messages = messages;
    }

    InstancePage of(String id, String cursor, String calls) {
        FlowInstance instance = instances.get(id);
        Slice<PassedStep> history = story.history(instance, cursor, HISTORY);
        Slice<FlowInstance> children = instances.children(id, calls, CALLS);
        List<TaskRow> tasks = rows.of(story.openTasks(instance));
        List<FailedLine> failed = failures.lines(story.failed(instance));
        List<WaitingFor> waits = story.waits(instance);
        return new InstancePage(line(instance), drawn(instance, tasks, failed), told(history.rows()), history, tasks,
                waits.stream().filter(wait -> wait.message() == null).toList(), waits.stream().filter(wait -> wait.message() != null).toList(),
                failed, parent(instance), lines.of(children.rows()), children, related(instance));
    }

    private InstanceLine line(FlowInstance instance) {
        return lines.of(List.of(instance)).get(0);
    }

    private InstanceLine parent(FlowInstance instance) {
        if (instance.parentId() == null) {
            return null;
        }
        try {
            return line(instances.get(instance.parentId()));
        } catch (NotFound gone) {
            return null;
        }
    }

    /** Of an application or project: the round's own instance, beside which it runs. */
    private List<InstanceLine> related(FlowInstance instance) {
        if (instance.parentId() != null) {
            return List.of();
        }
        List<String> subjects = Stream.of(instance.roundId(), instance.subjectId()).filter(id -> id != null).distinct().toList();
        return lines.of(instances.runningOf(subjects).stream()
                .filter(other -> other.parentId() == null && !other.id().equals(instance.id())).limit(CALLS).toList());
    }

    private List<StoryLine> told(List<PassedStep> steps) {
        Map<String, String> people = names.people(steps.stream().map(PassedStep::who).toList());
        return steps.stream().map(step -> new StoryLine(step, step.who() == null ? null : people.getOrDefault(step.who(), step.who()))).toList();
    }

    private Drawn drawn(FlowInstance instance, List<TaskRow> tasks, List<FailedLine> failed) {
        Map<String, Sign> signs = new HashMap<>();
        tasks.forEach(task -> signs.merge(task.item().taskKey(), new Sign("1", task.late(), "#tasks"),
                (one, more) -> new Sign(String.valueOf(Integer.parseInt(one.badge()) + 1), one.late() || more.late(), "#tasks")));
        failed.stream().filter(line -> line.job().stepId() != null).forEach(line -> signs.put(line.job().stepId(),
                new Sign(messages.getMessage("failed.here", null, LocaleContextHolder.getLocale()), true, "#failed")));
        return Draw.of(story.picture(instance), story.marks(instance), signs);
    }
}
