package io.luxuan.owner.duty;

import io.luxuan.owner.TaskStory;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.site.FormAgain;
import io.luxuan.workflow.WorkItem;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who answers for a task: taken by oneself, or passed to a colleague. */
@Controller
@RequestMapping("/manager/tasks/{id}")
class TaskController {
    private static final String HERE = "redirect:/manager/tasks/{id}";

    private final PassTask pass;
    private final TaskStory story;
    private final Rounds rounds;

    TaskController(PassTask pass, TaskStory story, Rounds rounds) {
        this.pass = pass;
        this.story = story;
        this.rounds = rounds;
    }

    @GetMapping
    String one(@PathVariable String id, Model model) {
        return page(id, "", "", Map.of(), model);
    }

    @PostMapping("/take")
    String take(@PathVariable String id, RedirectAttributes flash) {
        pass.take(id);
        flash.addFlashAttribute("done", "duty.taken-now");
        return HERE;
    }

    @PostMapping("/pass")
    String pass(@PathVariable String id, @RequestParam(defaultValue = "") String to, @RequestParam(defaultValue = "") String reason, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        try {
            pass.pass(id, to, reason);
        } catch (Refusal refusal) {
            return page(id, to, reason, FormAgain.faults(refusal, response), model);
        }
        flash.addFlashAttribute("done", "duty.passed");
        return HERE;
    }

    private String page(String id, String to, String reason, Map<String, String> errors, Model model) {
        WorkItem item = pass.get(id);
        model.addAttribute("item", item).addAttribute("round", rounds.get(item.roundId()));
        model.addAttribute("holder", pass.holder(item)).addAttribute("colleagues", pass.candidates(item));
        model.addAttribute("mine", Actors.require().id().equals(item.holderId()));
        model.addAttribute("story", story.of(item.subjectId(), item.processKey()));
        model.addAttribute("to", to).addAttribute("reason", reason).addAttribute("errors", errors);
        return "owner/task";
    }
}
