package io.luxuan.owner.duty;

import io.luxuan.shared.Refusal;
import io.luxuan.shared.site.FormAgain;
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
    private final TaskPages pages;

    TaskController(PassTask pass, TaskPages pages) {
        this.pass = pass;
        this.pages = pages;
    }

    @GetMapping
    String one(@PathVariable String id, Model model) {
        return pages.show(id, Map.of(), Map.of(), model);
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
            return pages.show(id, Map.of("to", to, "reason", reason), FormAgain.faults(refusal, response), model);
        }
        flash.addFlashAttribute("done", "duty.passed");
        return HERE;
    }
}
