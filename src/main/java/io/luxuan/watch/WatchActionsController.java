package io.luxuan.watch;

import io.luxuan.shared.Refusal;
import io.luxuan.workflow.Reminders;
import java.util.List;
import java.util.function.IntSupplier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/manager/rounds/{id}")
class WatchActionsController {
    private final Reminders reminders;
    private final SharedCounts counts;

    WatchActionsController(Reminders reminders, SharedCounts counts) {
        this.reminders = reminders;
        this.counts = counts;
    }

    @PostMapping("/reminders")
    String remindAll(@PathVariable String id, @RequestParam String taskKey, RedirectAttributes flash) {
        return reminded(id, () -> reminders.remindOverdue(id, taskKey), flash);
    }

    @PostMapping("/reminders/{taskId}")
    String remind(@PathVariable String id, @PathVariable String taskId, RedirectAttributes flash) {
        return reminded(id, () -> {
            reminders.remind(taskId);
            return 1;
        }, flash);
    }

    private String reminded(String id, IntSupplier work, RedirectAttributes flash) {
        try {
            flash.addFlashAttribute("doneArguments", List.of(work.getAsInt()));
            flash.addFlashAttribute("done", "watch.reminded");
        } catch (Refusal refusal) {
            flash.addFlashAttribute("problem", refusal.messageKey());
        }
        return back(id);
    }

    private String back(String id) {
        counts.forget(id);
        return "redirect:/manager/rounds/" + id;
    }
}
