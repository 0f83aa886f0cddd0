package io.luxuan.ranking.session;

import io.luxuan.application.Applications;
import io.luxuan.countersign.AskSecondPerson;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.site.FormAgain;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One session of a round's second stage: its members, who may join, and who has signed. */
@Controller
@RequestMapping("/manager/rounds/{roundId}/second-stage/sessions")
class SessionController {
    private final Rounds rounds;
    private final Applications applications;
    private final ReadSessions read;
    private final WhoMayJoin who;
    private final PlanSession plan;
    private final SeatMember seat;
    private final OpenSession open;
    private final AskSecondPerson ask;

    SessionController(Rounds rounds, Applications applications, ReadSessions read, WhoMayJoin who, PlanSession plan, SeatMember seat,
            OpenSession open, AskSecondPerson ask) {
        this.rounds = rounds;
        this.applications = applications;
        this.read = read;
        this.who = who;
        this.plan = plan;
        this.seat = seat;
        this.open = open;
        this.ask = ask;
    }

    @GetMapping("/{id}")
    String show(@PathVariable String roundId, @PathVariable String id, @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) String cursor, Model model) {
        model.addAttribute("q", q).addAttribute("cursor", cursor);
        return page(roundId, id, model);
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

    @PostMapping("/{id}/dismiss")
    String dismiss(@PathVariable String roundId, @PathVariable String id, @RequestParam(defaultValue = "") String memberId,
            @RequestParam(defaultValue = "") String reason, Model model, HttpServletResponse response, RedirectAttributes flash) {
        String wish;
        try {
            if (memberId.isBlank()) {
                throw new Refusal("stage.invalid", Map.of("memberId", "rule.stage.choose-member"));
            }
            wish = ask.ask(DismissMember.wish(roundId, memberId, reason));
        } catch (Refusal refusal) {
            model.addAttribute("errors", FormAgain.faults(refusal, response));
            model.addAttribute("reason", reason).addAttribute("memberId", memberId);
            return page(roundId, id, model);
        }
        flash.addFlashAttribute("done", "countersign.asked.done");
        return "redirect:/manager/wishes/" + wish;
    }

    @PostMapping("/{id}/open")
    String open(@PathVariable String roundId, @PathVariable String id, RedirectAttributes flash) {
        open.open(roundId, id);
        return done(roundId, id, "stage.opened.done", flash);
    }

    @PostMapping("/{id}/change")
    String change(@PathVariable String roundId, @PathVariable String id, SessionForm form, Model model, HttpServletResponse response,
            RedirectAttributes flash) {
        try {
            plan.change(roundId, id, form);
        } catch (Refusal refusal) {
            model.addAttribute("errors", FormAgain.faults(refusal, response)).addAttribute("form", form);
            return page(roundId, id, model);
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

    private String page(String roundId, String id, Model model) {
        model.addAttribute("round", rounds.get(roundId));
        StageSession session = read.get(roundId, id);
        List<String> entries = read.applications(id);
        model.addAttribute("stage", rounds.programmeOf(roundId).secondStage());
        model.addAttribute("one", session).addAttribute("members", read.members(id));
        model.addAttribute("answers", who.members(session));
        model.addAttribute("entries", entries).addAttribute("states", read.states(id));
        model.addAttribute("needed", StageNow.needed(rounds.get(roundId)));
        model.addAttribute("applications", entries.isEmpty() ? Map.of() : applications.byIds(entries));
        Map<String, Object> typed = model.asMap();
        model.addAttribute("found", who.of(session, (String) typed.getOrDefault("q", ""), (String) typed.get("cursor")));
        typed.putIfAbsent("form", SessionForm.of(session));
        typed.putIfAbsent("errors", Map.of());
        return "ranking/session";
    }
}
