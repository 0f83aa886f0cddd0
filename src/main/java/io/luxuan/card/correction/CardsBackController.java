package io.luxuan.card.correction;

import io.luxuan.round.Rounds;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.site.FormAgain;
import io.luxuan.shared.trail.OnRecord;
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

/** The wishes of a round to correct signed cards, for those who give them back and those who supervise that. */
@Controller
@OnRecord(action = "panels.read", kind = "round", id = "roundId")
@RequestMapping("/manager/rounds/{roundId}/card-corrections")
class CardsBackController {
    private final Rounds rounds;
    private final ReadCorrections read;
    private final AnswerCorrection answer;

    CardsBackController(Rounds rounds, ReadCorrections read, AnswerCorrection answer) {
        this.rounds = rounds;
        this.read = read;
        this.answer = answer;
    }

    @GetMapping
    String show(@PathVariable String roundId, Model model) {
        model.addAttribute("round", rounds.get(roundId));
        model.addAttribute("lines", read.ofRound(roundId));
        return "card/corrections";
    }

    @PostMapping("/{assignmentId}")
    String answer(@PathVariable String roundId, @PathVariable String assignmentId, @RequestParam boolean back,
            @RequestParam(defaultValue = "") String reason, Model model, HttpServletResponse response, RedirectAttributes flash) {
        try {
            if (back) {
                answer.giveBack(roundId, assignmentId, reason);
            } else {
                answer.refuse(roundId, assignmentId, reason);
            }
        } catch (Refusal refusal) {
            Map<String, String> errors = FormAgain.faults(refusal, response);
            model.addAttribute("errors", errors).addAttribute("wrong", assignmentId).addAttribute("reason", reason);
            return show(roundId, model);
        }
        flash.addFlashAttribute("done", back ? "card.correction.given-back" : "card.correction.refused");
        return "redirect:/manager/rounds/" + roundId + "/card-corrections";
    }
}
