package io.luxuan.review;

import io.luxuan.round.Round;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Refusal;
import io.luxuan.workflow.Tasks;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Drawing a round's panels, and looking at them. */
@Controller
@RequestMapping("/manager/rounds/{roundId}/panels")
class PanelsController {
    private final Rounds rounds;
    private final Tasks tasks;
    private final DrawRecords draws;
    private final PanelReadiness readiness;
    private final PanelLines lines;
    private final DrawPanels draw;
    private final ConfirmPanels confirm;

    PanelsController(Rounds rounds, Tasks tasks, DrawRecords draws, PanelReadiness readiness, PanelLines lines,
            DrawPanels draw, ConfirmPanels confirm) {
        this.rounds = rounds;
        this.tasks = tasks;
        this.draws = draws;
        this.readiness = readiness;
        this.lines = lines;
        this.draw = draw;
        this.confirm = confirm;
    }

    @GetMapping
    String show(@PathVariable String roundId, @RequestParam(required = false) String cursor, Model model) {
        Round round = rounds.get(roundId);
        Draw live = draws.live(roundId).orElse(null);
        boolean waiting = tasks.open(DrawPanels.TASK, roundId, null).isPresent();
        model.addAttribute("round", round);
        model.addAttribute("draw", live);
        model.addAttribute("history", draws.history(roundId));
        model.addAttribute("waiting", waiting);
        model.addAttribute("cursor", cursor);
        model.addAttribute("programme", rounds.programmeOf(roundId));
        if (live == null) {
            model.addAttribute("readiness", readiness.of(round));
        } else {
            model.addAttribute("lines", lines.page(roundId, cursor));
            model.addAttribute("histogram", lines.histogram(roundId));
            model.addAttribute("vacant", lines.vacant(roundId));
        }
        return "review/panels";
    }

    @PostMapping("/draw")
    String draw(@PathVariable String roundId, @RequestParam(required = false) String reason, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        try {
            draw.draw(roundId, reason);
        } catch (ShortOfExperts shortOf) {
            response.setStatus(422);
            model.addAttribute("shortages", shortOf.shortages());
            return show(roundId, null, model);
        } catch (Refusal refusal) {
            if (!refusal.fields().containsKey("reason")) {
                throw refusal;
            }
            response.setStatus(422);
            model.addAttribute("reasonError", refusal.messageKey());
            return show(roundId, null, model);
        }
        flash.addFlashAttribute("done", "panels.drawn");
        return "redirect:/manager/rounds/" + roundId + "/panels";
    }

    @PostMapping("/confirm")
    String confirm(@PathVariable String roundId, RedirectAttributes flash) {
        confirm.confirm(roundId);
        flash.addFlashAttribute("done", "panels.confirmed");
        return "redirect:/manager/rounds/" + roundId + "/panels";
    }
}
