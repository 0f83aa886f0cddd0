package io.luxuan.panel.quality;

import io.luxuan.round.Round;
import io.luxuan.round.Rounds;
import io.luxuan.shared.trail.OnRecord;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Fit, load, institutions and changes of a round's panels. */
@Controller
@OnRecord(action = "panels.read", kind = "round", id = "roundId")
class QualityController {
    private final Rounds rounds;
    private final QualityPages pages;

    QualityController(Rounds rounds, QualityPages pages) {
        this.rounds = rounds;
        this.pages = pages;
    }

    @GetMapping("/manager/rounds/{roundId}/panels/quality")
    String show(@PathVariable String roundId, @RequestParam(required = false) String cursor, Model model) {
        Round round = rounds.get(roundId);
        model.addAttribute("round", round);
        model.addAttribute("quality", pages.of(round.id(), cursor));
        model.addAttribute("cursor", cursor);
        return "panel/quality";
    }
}
