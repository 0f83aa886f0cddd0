package io.luxuan.round;

import io.luxuan.programme.Programme;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The rules of a round for the public, from the day on which it is opened. */
@Controller
class RoundRulesController {
    private final Rounds rounds;
    private final CorrectChallenge corrections;

    RoundRulesController(Rounds rounds, CorrectChallenge corrections) {
        this.rounds = rounds;
        this.corrections = corrections;
    }

    @GetMapping("/programmes/rounds/{id}")
    String show(@PathVariable String id, Model model) {
        Programme programme = rounds.programmeOf(id);
        model.addAttribute("round", rounds.get(id));
        model.addAttribute("programme", programme);
        model.addAttribute("corrections", corrections.of(id));
        return "round/rules";
    }
}
