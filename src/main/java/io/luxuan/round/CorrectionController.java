package io.luxuan.round;

import io.luxuan.shared.Refusal;
import io.luxuan.shared.site.FormAgain;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 榜单更正, beside what was corrected before. */
@Controller
class CorrectionController {
    private static final String HERE = "/manager/rounds/{id}/challenges";

    private final Rounds rounds;
    private final CorrectChallenge correct;

    CorrectionController(Rounds rounds, CorrectChallenge correct) {
        this.rounds = rounds;
        this.correct = correct;
    }

    @GetMapping(HERE)
    String list(@PathVariable String id, Model model) {
        return page(id, CorrectionForm.EMPTY, Map.of(), model);
    }

    @PostMapping(HERE)
    String correct(@PathVariable String id, @ModelAttribute("form") CorrectionForm form, Model model, HttpServletResponse response,
            RedirectAttributes flash) {
        try {
            correct.correct(id, form);
        } catch (Refusal refusal) {
            return page(id, form, FormAgain.faults(refusal, response), model);
        }
        flash.addFlashAttribute("done", "round.correction.done");
        return "redirect:/manager/rounds/" + id + "/challenges";
    }

    private String page(String id, CorrectionForm form, Map<String, String> errors, Model model) {
        Round round = rounds.get(id);
        model.addAttribute("round", round).addAttribute("form", form).addAttribute("errors", errors);
        model.addAttribute("open", round.stage() == RoundStage.CALL).addAttribute("corrections", correct.of(id));
        return "round/challenges";
    }
}
