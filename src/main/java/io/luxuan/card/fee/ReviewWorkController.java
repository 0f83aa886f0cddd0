package io.luxuan.card.fee;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Papers that state an expert's work, to be printed. */
@Controller
class ReviewWorkController {
    private final OwnReviewWork work;

    ReviewWorkController(OwnReviewWork work) {
        this.work = work;
    }

    @GetMapping("/expert/work")
    String list(Model model) {
        model.addAttribute("rounds", work.rounds());
        return "card/work";
    }

    @GetMapping("/expert/work/{roundId}")
    String paper(@PathVariable String roundId, Model model) {
        model.addAttribute("work", work.of(roundId));
        return "card/thanks";
    }
}
