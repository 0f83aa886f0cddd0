package io.luxuan.watch.task;

import io.luxuan.round.Rounds;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.site.FormAgain;
import io.luxuan.workflow.DueDates;
import io.luxuan.workflow.Tasks;
import io.luxuan.workflow.WorkItem;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Puts off the due moment of one task. */
@Controller
@RequestMapping("/manager/rounds/{id}/tasks/{taskId}/due")
class DueController {
    private final Rounds rounds;
    private final Tasks tasks;
    private final TaskRows rows;
    private final DueDates dates;

    DueController(Rounds rounds, Tasks tasks, TaskRows rows, DueDates dates) {
        this.rounds = rounds;
        this.tasks = tasks;
        this.rows = rows;
        this.dates = dates;
    }

    @GetMapping
    ModelAndView form(@PathVariable String id, @PathVariable String taskId) {
        return page(id, taskId, DueForm.EMPTY, Map.of());
    }

    @PostMapping
    ModelAndView putOff(@PathVariable String id, @PathVariable String taskId, DueForm form, RedirectAttributes flash) {
        WorkItem item = item(id, taskId);
        try {
            dates.putOff(item.taskId(), form.typed(), form.reason());
        } catch (Refusal refusal) {
            return page(id, taskId, form, FormAgain.faults(refusal));
        }
        flash.addFlashAttribute("done", "tasks.put-off.done");
        flash.addAttribute("process", item.processKey());
        flash.addAttribute("step", item.taskKey());
        return new ModelAndView("redirect:/manager/rounds/{id}/tasks");
    }

    private WorkItem item(String roundId, String taskId) {
        return tasks.find(taskId).filter(item -> roundId.equals(item.roundId())).orElseThrow(() -> new NotFound("task", taskId));
    }

    private ModelAndView page(String id, String taskId, DueForm form, Map<String, String> errors) {
        TaskRow row = rows.of(List.of(item(id, taskId))).get(0);
        return FormAgain.page("watch/due", Map.of("round", rounds.get(id), "row", row, "form", form), errors);
    }
}
