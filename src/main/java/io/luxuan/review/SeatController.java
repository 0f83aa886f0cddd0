package io.luxuan.review;

import io.luxuan.application.Applications;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One seat of a panel: who may take it, who may not and why, and the replacement by hand. */
@Controller
@RequestMapping("/manager/rounds/{roundId}/panels/seats/{assignmentId}")
class SeatController {
    private final Rounds rounds;
    private final Applications applications;
    private final PanelLines lines;
    private final WhoMaySit whoMaySit;
    private final ReplaceExpert replace;

    SeatController(Rounds rounds, Applications applications, PanelLines lines, WhoMaySit whoMaySit,
            ReplaceExpert replace) {
        this.rounds = rounds;
        this.applications = applications;
        this.lines = lines;
        this.whoMaySit = whoMaySit;
        this.replace = replace;
    }

    @GetMapping
    String show(@PathVariable String roundId, @PathVariable String assignmentId,
            @RequestParam(required = false) String q, Model model) {
        PanelLines.Member member = lines.member(roundId, assignmentId);
        model.addAttribute("round", rounds.get(roundId));
        model.addAttribute("member", member);
        model.addAttribute("subject", applications.get(member.seat().applicationId()));
        model.addAttribute("answers", whoMaySit.forSeat(member.seat(), q));
        model.addAttribute("q", q);
        return "review/seat";
    }

    @PostMapping
    String replace(@PathVariable String roundId, @PathVariable String assignmentId,
            @RequestParam(defaultValue = "") String expertId, @RequestParam(defaultValue = "") String reason,
            @RequestParam(required = false) String q, Model model, HttpServletResponse response,
            RedirectAttributes flash) {
        if (expertId.isBlank() || reason.isBlank()) {
            response.setStatus(422);
            model.addAttribute("chosen", expertId);
            model.addAttribute("reason", reason);
            model.addAttribute("expertError", expertId.isBlank() ? "panels.choose" : null);
            model.addAttribute("reasonError", reason.isBlank() ? "refusal.panels.reason-needed" : null);
            return show(roundId, assignmentId, q, model);
        }
        if (reason.length() > 500) {
            throw new Refusal("assignment.reason-long");
        }
        replace.replace(roundId, assignmentId, expertId, reason.strip());
        flash.addFlashAttribute("done", "panels.replaced");
        return "redirect:/manager/rounds/" + roundId + "/panels";
    }
}
