package io.luxuan.expert.tie;

import io.luxuan.shared.Refusal;
import io.luxuan.shared.site.FormAgain;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Experts' declarations for the staff: one expert's, and the withdrawals that wait for a decision. */
@Controller
@RequestMapping("/manager")
class TiesController {
    private final TieRegister register;
    private final SettleTie settle;

    TiesController(TieRegister register, SettleTie settle) {
        this.register = register;
        this.settle = settle;
    }

    @GetMapping("/experts/withdrawals")
    String asked(@RequestParam(required = false) String cursor, Model model) {
        model.addAttribute("lines", register.asked(cursor));
        model.addAttribute("cursor", cursor);
        return "expert/asked-ties";
    }

    @GetMapping("/experts/{id}/ties")
    String of(@PathVariable String id, Model model) {
        model.addAttribute("expert", register.expert(id));
        model.addAttribute("ties", register.of(id));
        return "expert/ties";
    }

    @PostMapping("/experts/withdrawals/{id}")
    String settle(@PathVariable String id, @RequestParam boolean ends, @RequestParam(defaultValue = "") String note,
            @RequestParam(required = false) String cursor, Model model, HttpServletResponse response,
            RedirectAttributes flash) {
        try {
            settle.settle(id, ends, note);
        } catch (Refusal refusal) {
            model.addAttribute("refused", id);
            model.addAttribute("note", note);
            model.addAttribute("noteError", FormAgain.faults(refusal, response).get("note"));
            return asked(cursor, model);
        }
        flash.addFlashAttribute("done", ends ? "tie.withdrawn" : "tie.kept");
        return "redirect:/manager/experts/withdrawals";
    }
}
