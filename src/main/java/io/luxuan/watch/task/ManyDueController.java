package io.luxuan.watch.task;

import io.luxuan.round.Rounds;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.site.FormAgain;
import io.luxuan.workflow.ManyDueDates;
import io.luxuan.workflow.WorkItem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Puts off the due moments of chosen tasks: the form, then what would become of each, then it is done. */
@Controller
@RequestMapping("/manager/rounds/{id}/tasks/due")
class ManyDueController {
    private final Rounds rounds;
    private final ManyDueDates dates;
    private final TaskRows rows;

    ManyDueController(Rounds rounds, ManyDueDates dates, TaskRows rows) {
        this.rounds = rounds;
        this.dates = dates;
        this.rows = rows;
    }

    @PostMapping
    ModelAndView choose(@PathVariable String id, TaskQuery query, @RequestParam(defaultValue = "") List<String> task, RedirectAttributes flash) {
        List<WorkItem> items = dates.open(id, task);
        if (items.isEmpty()) {
            flash.addFlashAttribute("problem", "tasks.put-off.many.none");
            return back(query, flash);
        }
        return page(id, query, items, DueForm.EMPTY, Map.of(), Map.of());
    }

    @PostMapping("/preview")
    ModelAndView preview(@PathVariable String id, TaskQuery query, @RequestParam(defaultValue = "") List<String> task, DueForm form) {
        List<WorkItem> items = dates.open(id, task);
        try {
            return page(id, query, items, form, dates.preview(items, form.typed(), form.reason()), Map.of());
        } catch (Refusal refusal) {
            return page(id, query, items, form, Map.of(), FormAgain.faults(refusal));
        }
    }

    @PostMapping("/done")
    ModelAndView putOff(@PathVariable String id, TaskQuery query, @RequestParam(defaultValue = "") List<String> task, DueForm form,
            RedirectAttributes flash) {
        try {
            flash.addFlashAttribute("doneArguments", List.of(dates.putOff(id, task, form.typed(), form.reason())));
            flash.addFlashAttribute("done", "tasks.put-off.many.done");
        } catch (Refusal refusal) {
            if (!refusal.fields().isEmpty()) {
                return page(id, query, dates.open(id, task), form, Map.of(), FormAgain.faults(refusal));
            }
            flash.addFlashAttribute("problem", refusal.messageKey());
        }
        return back(query, flash);
    }

    private ModelAndView page(String id, TaskQuery query, List<WorkItem> items, DueForm form, Map<String, Verdict> verdicts,
            Map<String, String> errors) {
        List<PutOffLine> lines = rows.of(items).stream().map(row -> new PutOffLine(row, verdicts.get(row.item().taskId()))).toList();
        Map<String, Object> model = new HashMap<>(Map.of("round", rounds.get(id), "query", query, "lines", lines, "form", form,
                "allowed", lines.stream().filter(PutOffLine::isAllowed).count(), "previewed", !verdicts.isEmpty()));
        return FormAgain.page("watch/due-many", model, errors);
    }

    private static ModelAndView back(TaskQuery query, RedirectAttributes flash) {
        flash.addAttribute("process", query.process());
        flash.addAttribute("step", query.step());
        return new ModelAndView("redirect:/manager/rounds/{id}/tasks");
    }
}
