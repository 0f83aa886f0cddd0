package io.luxuan.owner.duty;

import io.luxuan.shared.Refusal;
import io.luxuan.shared.site.FormAgain;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a colleague is asked before a task is done. */
@Controller
@RequestMapping("/manager/tasks/{id}/opinions")
class TaskOpinionController {
    private static final String HERE = "redirect:/manager/tasks/{id}";

    private final SecondOpinions opinions;
    private final TaskPages pages;

    TaskOpinionController(SecondOpinions opinions, TaskPages pages) {
        this.opinions = opinions;
        this.pages = pages;
    }

    @PostMapping
    String ask(@PathVariable String id, @RequestParam(defaultValue = "") String of, @RequestParam(defaultValue = "") String question, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        try {
            opinions.ask(id, of, question);
        } catch (Refusal refusal) {
            return pages.show(id, Map.of("of", of, "question", question), FormAgain.faults(refusal, response), model);
        }
        flash.addFlashAttribute("done", "duty.opinion-asked");
        return HERE;
    }

    @PostMapping("/{opinion}/give")
    String give(@PathVariable String id, @PathVariable("opinion") String asked, @RequestParam(defaultValue = "") String opinion, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        try {
            opinions.give(id, asked, opinion);
        } catch (Refusal refusal) {
            return pages.show(id, Map.of("opinion", opinion), FormAgain.faults(refusal, response), model);
        }
        flash.addFlashAttribute("done", "duty.opinion-given");
        return HERE;
    }

    @PostMapping("/{opinion}/drop")
    String drop(@PathVariable String id, @PathVariable("opinion") String asked, RedirectAttributes flash) {
        opinions.drop(id, asked);
        flash.addFlashAttribute("done", "duty.opinion-dropped");
        return HERE;
    }
}
