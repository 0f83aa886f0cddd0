package io.luxuan.panel.ceremony;

import io.luxuan.countersign.AskSecondPerson;
import io.luxuan.draw.Entered;
import io.luxuan.draw.SourceForm;
import io.luxuan.draw.frozen.TooLarge;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.site.FormAgain;
import io.luxuan.shared.trail.OnRecord;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
@OnRecord(action = "panels.read", kind = "round", id = "roundId")
@RequestMapping("/manager/rounds/{roundId}/panels")
class PanelsController {
    private final Rounds rounds;
    private final PanelsPage page;
    private final CommitDraw commit;
    private final EnterDrawValues enter;
    private final AskToDraw draw;
    private final ConfirmPanels confirm;
    private final AskSecondPerson ask;

    PanelsController(Rounds rounds, PanelsPage page, CommitDraw commit, EnterDrawValues enter, AskToDraw draw,
            ConfirmPanels confirm, AskSecondPerson ask) {
        this.rounds = rounds;
        this.page = page;
        this.commit = commit;
        this.enter = enter;
        this.draw = draw;
        this.confirm = confirm;
        this.ask = ask;
    }

    @GetMapping
    String show(@PathVariable String roundId, PanelQuery asked, Model model) {
        page.fill(rounds.get(roundId), asked, model);
        return "panel/panels";
    }

    @PostMapping("/commit")
    String commit(@PathVariable String roundId, @RequestParam Map<String, String> typed, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        List<SourceForm> sources = TypedSources.of(typed);
        try {
            commit.commit(roundId, sources);
        } catch (ShortOfExperts shortOf) {
            model.addAttribute("shortages", shortOf.shortages());
            return again(roundId, sources, model, response);
        } catch (TooLarge tooLarge) {
            model.addAttribute("tooLarge", tooLarge);
            return again(roundId, sources, model, response);
        } catch (Refusal refusal) {
            model.addAttribute("errors", FormAgain.faults(refusal));
            return again(roundId, sources, model, response);
        }
        return done(roundId, "panels.committed", flash);
    }

    private String again(String roundId, List<SourceForm> sources, Model model, HttpServletResponse response) {
        model.addAttribute("typedSources", sources);
        return refused(roundId, model, response);
    }

    @PostMapping("/values")
    String values(@PathVariable String roundId, @RequestParam Map<String, String> typed, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        Map<Integer, String> values = TypedSources.values(typed);
        model.addAttribute("typedValues", values);
        try {
            Entered entered = enter.enter(roundId, values);
            if (!entered.differs()) {
                return done(roundId, entered.isMatched() ? "panels.values.matched" : "panels.values.first", flash);
            }
            model.addAttribute("errors", entered.differing().stream()
                    .collect(Collectors.toMap(number -> "value" + number, number -> "panels.values.differ")));
        } catch (Refusal refusal) {
            model.addAttribute("errors", FormAgain.faults(refusal));
        }
        return refused(roundId, model, response);
    }

    @PostMapping("/values/retract")
    String retract(@PathVariable String roundId, @RequestParam(required = false) String reason, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        try {
            enter.retract(roundId, reason);
        } catch (Refusal refusal) {
            model.addAttribute("retractErrors", FormAgain.faults(refusal));
            return refused(roundId, model, response);
        }
        return done(roundId, "panels.values.retracted", flash);
    }

    @PostMapping("/draw")
    String draw(@PathVariable String roundId, Model model, HttpServletResponse response, RedirectAttributes flash) {
        try {
            return done(roundId, draw.ask(roundId) ? "panels.drawn" : "panels.draw.asked", flash);
        } catch (ShortOfExperts shortOf) {
            model.addAttribute("shortages", shortOf.shortages());
        } catch (TooLarge tooLarge) {
            model.addAttribute("tooLarge", tooLarge);
        }
        return refused(roundId, model, response);
    }

    /** How far a draw is; when it is over the whole page is read again. */
    @GetMapping("/progress")
    String progress(@PathVariable String roundId, Model model, HttpServletResponse response) {
        Optional<DrawWork> work = draw.work(roundId).filter(one -> !one.isStopped());
        if (work.isEmpty()) {
            response.setHeader("HX-Refresh", "true");
        }
        model.addAttribute("round", rounds.get(roundId)).addAttribute("work", work.orElse(null));
        return "panel/progress :: progress";
    }

    @PostMapping("/confirm")
    String confirm(@PathVariable String roundId, RedirectAttributes flash) {
        confirm.confirm(roundId);
        return done(roundId, "panels.confirmed", flash);
    }

    @PostMapping("/discard")
    String discard(@PathVariable String roundId, @RequestParam(required = false) String reason, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        String wish;
        try {
            wish = ask.ask(DiscardDraw.wish(roundId, reason));
        } catch (Refusal refusal) {
            model.addAttribute("discardErrors", FormAgain.faults(refusal));
            return refused(roundId, model, response);
        }
        flash.addFlashAttribute("done", "countersign.asked.done");
        return "redirect:/manager/wishes/" + wish;
    }

    private String refused(String roundId, Model model, HttpServletResponse response) {
        FormAgain.mark(response);
        return show(roundId, PanelQuery.ALL, model);
    }

    private static String done(String roundId, String message, RedirectAttributes flash) {
        flash.addFlashAttribute("done", message);
        return "redirect:/manager/rounds/" + roundId + "/panels";
    }
}
