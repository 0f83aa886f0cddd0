package io.luxuan.ranking.stage;

import io.luxuan.application.Applications;
import io.luxuan.programme.SecondStage;
import io.luxuan.ranking.session.PlanSession;
import io.luxuan.ranking.session.ReadSessions;
import io.luxuan.ranking.session.SecondStageEntry;
import io.luxuan.ranking.session.SessionForm;
import io.luxuan.round.Round;
import io.luxuan.round.Rounds;
import io.luxuan.shared.NotFound;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The defence (答辩) or site visit (现场考察) of the shortlisted: its sessions, and how far each of the shortlisted is. */
@Controller
@RequestMapping("/manager/rounds/{roundId}/second-stage")
class SecondStageController {
    private final Rounds rounds;
    private final Applications applications;
    private final ReadShortlist shortlist;
    private final ReadSessions sessions;
    private final PlanSession plan;
    private final FinishSecondStage finish;

    SecondStageController(Rounds rounds, Applications applications, ReadShortlist shortlist, ReadSessions sessions,
            PlanSession plan, FinishSecondStage finish) {
        this.rounds = rounds;
        this.applications = applications;
        this.shortlist = shortlist;
        this.sessions = sessions;
        this.plan = plan;
        this.finish = finish;
    }

    @GetMapping
    String show(@PathVariable String roundId, Model model) {
        fill(roundId, model);
        return "ranking/second-stage";
    }

    @GetMapping("/new-session")
    String newSession(@PathVariable String roundId, Model model) {
        model.addAttribute("form", new SessionForm("", "", "", List.of())).addAttribute("errors", Map.of());
        fill(roundId, model);
        return "ranking/new-session";
    }

    @PostMapping("/new-session")
    String plan(@PathVariable String roundId, SessionForm form, Model model, HttpServletResponse response, RedirectAttributes flash) {
        String session;
        try {
            session = plan.plan(roundId, form);
        } catch (Refusal refusal) {
            model.addAttribute("form", form).addAttribute("errors", FormAgain.faults(refusal, response));
            fill(roundId, model);
            return "ranking/new-session";
        }
        flash.addFlashAttribute("done", "stage.planned");
        return "redirect:/manager/rounds/" + roundId + "/second-stage/sessions/" + session;
    }

    @PostMapping("/finish")
    String finish(@PathVariable String roundId, RedirectAttributes flash) {
        finish.finish(roundId);
        flash.addFlashAttribute("done", "second-stage.finished");
        return "redirect:/manager/rounds/" + roundId + "/ranking";
    }

    private void fill(String roundId, Model model) {
        Round round = rounds.get(roundId);
        SecondStage stage = rounds.programmeOf(roundId).secondStage();
        if (stage == null) {
            throw new NotFound("second stage", roundId);
        }
        List<SecondStageEntry> entries = shortlist.of(round);
        model.addAttribute("round", round).addAttribute("stage", stage).addAttribute("entries", entries);
        model.addAttribute("applications", entries.isEmpty() ? Map.of()
                : applications.byIds(entries.stream().map(SecondStageEntry::applicationId).toList()));
        model.addAttribute("entered", entries.stream().filter(SecondStageEntry::isEntered).count());
        model.addAttribute("waiting", shortlist.goesOn(roundId)).addAttribute("shown", shortlist.isShown(round));
        model.addAttribute("sessions", sessions.ofRound(roundId));
    }
}
