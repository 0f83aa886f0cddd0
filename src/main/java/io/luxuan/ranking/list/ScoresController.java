package io.luxuan.ranking.list;

import io.luxuan.countersign.AskSecondPerson;
import io.luxuan.countersign.Wish;
import io.luxuan.ranking.sight.OpenScores;
import io.luxuan.round.Round;
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

/** A signed card for the staff, and declaring it void. */
@Controller
@RequestMapping("/manager/rounds/{roundId}/scores/{assignmentId}")
class ScoresController {
    private final Rounds rounds;
    private final ReadScore read;
    private final AskSecondPerson ask;

    ScoresController(Rounds rounds, ReadScore read, AskSecondPerson ask) {
        this.rounds = rounds;
        this.read = read;
        this.ask = ask;
    }

    @OnRecord(action = "card.read", kind = "assignment", id = "assignmentId")
    @GetMapping
    String show(@PathVariable String roundId, @PathVariable String assignmentId, Model model) {
        return page(roundId, assignmentId, "", Map.of(), model);
    }

    @OnRecord(action = "card.read", kind = "assignment", id = "assignmentId")
    @PostMapping("/void")
    String declareVoid(@PathVariable String roundId, @PathVariable String assignmentId,
            @RequestParam(defaultValue = "") String reason, Model model, HttpServletResponse response,
            RedirectAttributes flash) {
        return ask(VoidScore.wish(roundId, assignmentId, reason), assignmentId, model, response, flash);
    }

    /** All cards of the application that this one is of. */
    @OnRecord(action = "card.read", kind = "assignment", id = "assignmentId")
    @PostMapping("/open")
    String open(@PathVariable String roundId, @PathVariable String assignmentId,
            @RequestParam(defaultValue = "") String reason, Model model, HttpServletResponse response,
            RedirectAttributes flash) {
        String applicationId = read.of(rounds.get(roundId), assignmentId).application().id();
        model.addAttribute("opening", true);
        return ask(OpenScores.wish(roundId, applicationId, reason), assignmentId, model, response, flash);
    }

    private String ask(Wish wanted, String assignmentId, Model model, HttpServletResponse response, RedirectAttributes flash) {
        String wish;
        try {
            wish = ask.ask(wanted);
        } catch (Refusal refusal) {
            return page(wanted.roundId(), assignmentId, wanted.reason(), FormAgain.faults(refusal, response), model);
        }
        flash.addFlashAttribute("done", "countersign.asked.done");
        return "redirect:/manager/wishes/" + wish;
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
