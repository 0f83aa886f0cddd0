package io.luxuan.expert.profile;

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

/** Changes that experts asked for: the list, and each beside what stands in the pool. */
@Controller
@RequestMapping("/manager/experts/changes")
class ChangeController {
    private static final String LIST = "redirect:/manager/experts/changes";

    private final ChangePages pages;
    private final DecideChange decide;

    ChangeController(ChangePages pages, DecideChange decide) {
        this.pages = pages;
        this.decide = decide;
    }

    @GetMapping
    String list(@RequestParam(required = false) String cursor, Model model) {
        model.addAttribute("lines", pages.waiting(cursor));
        model.addAttribute("cursor", cursor);
        return "expert/changes";
    }

    @GetMapping("/{id}")
    String look(@PathVariable String id, Model model) {
        return page(id, "", Map.of(), model);
    }

    @PostMapping("/{id}/confirm")
    String confirm(@PathVariable String id, RedirectAttributes flash) {
        decide.confirm(id);
        flash.addFlashAttribute("done", "experts.change.confirmed");
        return LIST;
    }

    @PostMapping("/{id}/refuse")
    String refuse(@PathVariable String id, @RequestParam(defaultValue = "") String reason, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        try {
            decide.refuse(id, reason);
        } catch (Refusal refusal) {
            return page(id, reason, FormAgain.faults(refusal, response), model);
        }
        flash.addFlashAttribute("done", "experts.change.refused");
        return LIST;
    }

    private String page(String id, String reason, Map<String, String> errors, Model model) {
        model.addAttribute("change", pages.get(id));
        model.addAttribute("reason", reason);
        model.addAttribute("errors", errors);
        return "expert/change";
    }
}
