package io.luxuan.watch.task;

import io.luxuan.round.Round;
import io.luxuan.round.Rounds;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Slice;
import io.luxuan.watch.name.OwnerNames;
import io.luxuan.workflow.FlowStep;
import io.luxuan.workflow.ProcessMonitor;
import io.luxuan.workflow.Reminders;
import io.luxuan.workflow.TaskFilter;
import io.luxuan.workflow.Tasks;
import io.luxuan.workflow.WorkItem;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The open tasks behind a count. */
@Controller
@RequestMapping("/manager/rounds/{id}/tasks")
class RoundTasksController {
    private static final int PAGE = 50;

    private final Rounds rounds;
    private final Tasks tasks;
    private final TaskRows rows;
    private final OwnerNames owners;
    private final ProcessMonitor monitor;
    private final Reminders reminders;
    private final MovableClock clock;

    RoundTasksController(Rounds rounds, Tasks tasks, TaskRows rows, OwnerNames owners, ProcessMonitor monitor, Reminders reminders,
            MovableClock clock) {
        this.rounds = rounds;
        this.tasks = tasks;
        this.rows = rows;
        this.owners = owners;
        this.monitor = monitor;
        this.reminders = reminders;
        this.clock = clock;
    }

    @GetMapping
    String list(@PathVariable String id, TaskQuery query, @RequestParam(required = false) String cursor, Model model) {
        Round round = rounds.get(id);
        TaskFilter filter = query.filter(id, clock.now(), query.owner() == null ? null : owners.find(query.owner()));
        Slice<WorkItem> found = tasks.rows(filter, cursor, PAGE);
        model.addAttribute("round", round);
        model.addAttribute("query", query);
        model.addAttribute("step", query.step() == null || query.process() == null ? null
                : monitor.step(query.process(), query.step()).map(FlowStep::name).orElse(query.step()));
        model.addAttribute("rows", rows.of(found.rows()));
        model.addAttribute("total", tasks.count(filter));
        model.addAttribute("slice", found);
        model.addAttribute("cursor", cursor);
        return "watch/tasks";
    }

    @PostMapping("/reminders")
    String remind(@PathVariable String id, TaskQuery query, @RequestParam(required = false) List<String> task, RedirectAttributes flash) {
        try {
            flash.addFlashAttribute("doneArguments", List.of(reminders.remindAll(rounds.get(id).id(), task == null ? List.of() : task)));
            flash.addFlashAttribute("done", "watch.reminded");
        } catch (Refusal refusal) {
            flash.addFlashAttribute("problem", refusal.messageKey());
        }
        flash.addAttribute("process", query.process());
        flash.addAttribute("step", query.step());
        flash.addAttribute("late", query.late());
        flash.addAttribute("days", query.days());
        flash.addAttribute("owner", query.owner());
        return "redirect:/manager/rounds/" + id + "/tasks";
    }
}
