package io.luxuan.ranking.sight;

import io.luxuan.round.Rounds;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.site.FormAgain;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The supervisor's rule on scores of a running review. */
@Controller
class SightController {
    private final Rounds rounds;
    private final ReadSight read;
    private final SetSight set;

    SightController(Rounds rounds, ReadSight read, SetSight set) {
        this.rounds = rounds;
        this.read = read;
        this.set = set;
    }

    @GetMapping("/supervisor/rounds/{roundId}/scores")
    String show(@PathVariable String roundId, Model model) {
        return page(roundId, "", Map.of(), model);
    }

    @PostMapping("/supervisor/rounds/{roundId}/scores")
    String set(@PathVariable String roundId, @RequestParam boolean open, @RequestParam(defaultValue = "") String reason,
            Model model, HttpServletResponse response, RedirectAttributes flash) {
        try {
            set.set(roundId, open, reason);
        } catch (Refusal refusal) {
            return page(roundId, reason, FormAgain.faults(refusal, response), model);
        }
        flash.addFlashAttribute("done", "sight.set");
        return "redirect:/supervisor/rounds/" + roundId + "/scores";
    }

    private String page(String roundId, String reason, Map<String, String> errors, Model model) {
        SightRule rule = read.rule(roundId);
        model.addAttribute("round", rounds.get(roundId)).addAttribute("rule", rule);
        model.addAttribute("open", rule != null && rule.open());
        model.addAttribute("reason", reason).addAttribute("errors", errors);
        return "ranking/sight";
    }
}
