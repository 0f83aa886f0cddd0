package io.luxuan.ranking.session;

import io.luxuan.shared.Refusal;
import io.luxuan.shared.site.FormAgain;
import io.luxuan.shared.trail.OnRecord;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One session of a round's second stage while it is planned: its members, who chairs, when and where. */
@Controller
@OnRecord(action = "panels.read", kind = "round", id = "roundId")
@RequestMapping("/manager/rounds/{roundId}/second-stage/sessions")
class SessionController {
    private final SessionPage page;
    private final PlanSession plan;
    private final SeatMember seat;

    SessionController(SessionPage page, PlanSession plan, SeatMember seat) {
        this.page = page;
        this.plan = plan;
        this.seat = seat;
    }

    @GetMapping("/{id}")
    String show(@PathVariable String roundId, @PathVariable String id, @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) String cursor, @RequestParam(required = false) String expertId, Model model) {
        model.addAttribute("q", q).addAttribute("cursor", cursor).addAttribute("expertId", expertId);
        return page.show(roundId, id, model);
    }

    @PostMapping("/{id}/members")
    String seat(@PathVariable String roundId, @PathVariable String id, @RequestParam String expertId, RedirectAttributes flash) {
        seat.seat(roundId, id, expertId);
        return done(roundId, id, "stage.seated", flash);
    }

    @PostMapping("/{id}/members/{memberId}/remove")
    String remove(@PathVariable String roundId, @PathVariable String id, @PathVariable String memberId, RedirectAttributes flash) {
        seat.remove(roundId, id, memberId);
        return done(roundId, id, "stage.removed", flash);
    }

    @PostMapping("/{id}/members/{memberId}/chair")
    String chair(@PathVariable String roundId, @PathVariable String id, @PathVariable String memberId, RedirectAttributes flash) {
        seat.chair(roundId, id, memberId);
        return done(roundId, id, "stage.chaired", flash);
    }

    @PostMapping("/{id}/change")
    String change(@PathVariable String roundId, @PathVariable String id, SessionForm form, Model model, HttpServletResponse response,
            RedirectAttributes flash) {
        try {
            plan.change(roundId, id, form);
        } catch (Refusal refusal) {
            model.addAttribute("errors", FormAgain.faults(refusal, response)).addAttribute("form", form);
            return page.show(roundId, id, model);
        }
        return done(roundId, id, "stage.changed", flash);
    }

    @PostMapping("/{id}/drop")
    String drop(@PathVariable String roundId, @PathVariable String id, RedirectAttributes flash) {
        plan.drop(roundId, id);
        flash.addFlashAttribute("done", "stage.dropped");
        return "redirect:/manager/rounds/" + roundId + "/second-stage";
    }

    private static String done(String roundId, String id, String key, RedirectAttributes flash) {
        flash.addFlashAttribute("done", key);
        return "redirect:/manager/rounds/" + roundId + "/second-stage/sessions/" + id;
    }
}
