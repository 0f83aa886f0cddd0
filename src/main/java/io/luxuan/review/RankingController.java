package io.luxuan.review;

import io.luxuan.round.Rounds;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The ranking as the step stored it. */
@Controller
class RankingController {
    private final Rounds rounds;
    private final RankingPages pages;

    RankingController(Rounds rounds, RankingPages pages) {
        this.rounds = rounds;
        this.pages = pages;
    }

    @GetMapping("/manager/rounds/{roundId}/ranking")
    String show(@PathVariable String roundId, @RequestParam(required = false) String cursor, Model model) {
        model.addAttribute("round", rounds.get(roundId));
        model.addAttribute("programme", rounds.programmeOf(roundId));
        boolean later = cursor != null && cursor.matches("\\d{1,7}");
        model.addAttribute("lines", pages.page(roundId, later ? Integer.parseInt(cursor) : 0));
        model.addAttribute("cursor", later ? cursor : null);
        return "review/ranking";
    }
}
