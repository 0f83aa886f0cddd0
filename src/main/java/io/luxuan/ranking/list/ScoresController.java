package io.luxuan.ranking.list;

import io.luxuan.round.Round;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A signed card for the staff, and declaring it void. */
@Controller
@RequestMapping("/manager/rounds/{roundId}/scores/{assignmentId}")
class ScoresController {
    private final Rounds rounds;
    private final ReadScore read;
    private final VoidScore voidScore;

    ScoresController(Rounds rounds, ReadScore read, VoidScore voidScore) {
        this.rounds = rounds;
        this.read = read;
        this.voidScore = voidScore;
    }

    @GetMapping
    String show(@PathVariable String roundId, @PathVariable String assignmentId, Model model) {
        return page(roundId, assignmentId, "", Map.of(), model);
    }

    @PostMapping("/void")
    String declareVoid(@PathVariable String roundId, @PathVariable String assignmentId,
            @RequestParam(defaultValue = "") String reason, Model model, HttpServletResponse response,
            RedirectAttributes flash) {
        VoidScore.Result result;
        try {
            result = voidScore.voidScore(roundId, assignmentId, reason);
        } catch (Refusal refusal) {
            return page(roundId, assignmentId, reason, FormAgain.faults(refusal, response), model);
        }
        flash.addFlashAttribute("done", result.isShort() ? "score.voided-short" : "score.voided");
        return "redirect:/manager/rounds/" + roundId + "/scores/" + assignmentId;
    }

    private String page(String roundId, String assignmentId, String reason, Map<String, String> errors, Model model) {
        Round round = rounds.get(roundId);
        model.addAttribute("round", round);
        model.addAttribute("rubric", rounds.programmeOf(roundId).rubric());
        model.addAttribute("view", read.of(round, assignmentId));
        model.addAttribute("reason", reason);
        model.addAttribute("errors", errors);
        return "ranking/score-void";
    }
}
