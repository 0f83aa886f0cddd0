package io.luxuan.panel.bars;

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

/** Names that are nearly an expert's, before the draw. */
@Controller
@OnRecord(action = "panels.read", kind = "round", id = "roundId")
@RequestMapping("/manager/rounds/{roundId}/panels/near-names")
class NearNamesController {
    private final Rounds rounds;
    private final NearNamesDesk desk;
    private final DecideNearName decide;

    NearNamesController(Rounds rounds, NearNamesDesk desk, DecideNearName decide) {
        this.rounds = rounds;
        this.desk = desk;
        this.decide = decide;
    }

    @GetMapping
    String all(@PathVariable String roundId, @RequestParam(required = false) String cursor, Model model) {
        return page(roundId, cursor, Map.of(), Map.of(), model);
    }

    @PostMapping
    String decide(@PathVariable String roundId, @RequestParam(required = false) String cursor, @RequestParam String match,
            @RequestParam(defaultValue = "false") boolean same, @RequestParam(defaultValue = "") String reason, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        try {
            decide.decide(roundId, match, same, reason);
        } catch (Refusal refusal) {
            return page(roundId, cursor, FormAgain.faults(refusal, response), Map.of(match, reason), model);
        }
        flash.addFlashAttribute("done", same ? "near.done.same" : "near.done.other");
        return "redirect:/manager/rounds/" + roundId + "/panels/near-names";
    }

    private String page(String roundId, String cursor, Map<String, String> errors, Map<String, String> typed, Model model) {
        model.addAttribute("round", rounds.get(roundId)).addAttribute("matches", desk.page(roundId, cursor));
        model.addAttribute("cursor", cursor).addAttribute("errors", errors).addAttribute("typed", typed);
        return "panel/near-names";
    }
}
