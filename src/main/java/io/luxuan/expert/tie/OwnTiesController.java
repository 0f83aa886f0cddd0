package io.luxuan.expert.tie;

import io.luxuan.expert.avoidance.TieKind;
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

/** The relations that an expert declares once, for all draws to come. */
@Controller
@RequestMapping("/expert/profile/ties")
class OwnTiesController {
    private final DeclareTie declare;

    OwnTiesController(DeclareTie declare) {
        this.declare = declare;
    }

    @GetMapping
    String show(Model model) {
        return page(TieForm.EMPTY, Map.of(), model);
    }

    @PostMapping
    String add(TieForm typed, Model model, HttpServletResponse response, RedirectAttributes flash) {
        try {
            declare.declare(typed);
        } catch (Refusal refusal) {
            return page(typed, FormAgain.faults(refusal, response), model);
        }
        flash.addFlashAttribute("done", "tie.declared");
        return "redirect:/expert/profile/ties";
    }

    @PostMapping("/{id}/withdraw")
    String withdraw(@PathVariable String id, @RequestParam(defaultValue = "") String reason, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        try {
            declare.askToWithdraw(id, reason);
        } catch (Refusal refusal) {
            model.addAttribute("asked", id);
            model.addAttribute("askReason", reason);
            model.addAttribute("askError", FormAgain.faults(refusal, response).get("reason"));
            return page(TieForm.EMPTY, Map.of(), model);
        }
        flash.addFlashAttribute("done", "tie.asked");
        return "redirect:/expert/profile/ties";
    }

    private String page(TieForm form, Map<String, String> errors, Model model) {
        model.addAttribute("ties", declare.mine());
        model.addAttribute("kinds", TieKind.values());
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        return "expert/own-ties";
    }
}
