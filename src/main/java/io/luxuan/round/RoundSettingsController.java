package io.luxuan.round;

import io.luxuan.programme.Programme;
import io.luxuan.programme.Programmes;
import io.luxuan.shared.FieldFaults;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.site.FormAgain;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The rules that a round pinned, and its deadlines. */
@Controller
class RoundSettingsController {
    private final Rounds rounds;
    private final Programmes programmes;
    private final ExtendDeadlines extendDeadlines;
    private final MovableClock clock;

    RoundSettingsController(Rounds rounds, Programmes programmes, ExtendDeadlines extendDeadlines, MovableClock clock) {
        this.rounds = rounds;
        this.programmes = programmes;
        this.extendDeadlines = extendDeadlines;
        this.clock = clock;
    }

    @GetMapping("/manager/rounds/{id}/settings")
    String read(@PathVariable String id, Model model) {
        Round round = rounds.get(id);
        return page(round, DeadlinesForm.of(round), Map.of(), model);
    }

    @PostMapping("/manager/rounds/{id}/deadlines")
    String extend(@PathVariable String id, @ModelAttribute("form") DeadlinesForm form, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        Round round = rounds.get(id);
        try {
            FieldFaults faults = new FieldFaults();
            Deadlines seen = form.seen(new Typed(faults));
            Deadlines next = form.next(seen, rounds.programmeOf(round), new Typed(faults));
            faults.refuse("round.extend");
            extendDeadlines.extend(id, seen, next, form.reason());
        } catch (Refusal refusal) {
            return page(round, form, FormAgain.faults(refusal, response), model);
        }
        flash.addFlashAttribute("done", "round.extended");
        return "redirect:/manager/rounds/" + id + "/settings";
    }

    private String page(Round round, DeadlinesForm form, Map<String, String> errors, Model model) {
        Programme pinned = rounds.programmeOf(round.id());
        model.addAttribute("round", round);
        model.addAttribute("programme", pinned);
        model.addAttribute("newer", programmes.current().stream()
                .anyMatch(each -> each.id().equals(pinned.id()) && each.version() > pinned.version()));
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        model.addAttribute("now", clock.now());
        model.addAttribute("extensible", DateRules.stillOpen(round.stage()).isAllowed());
        return "round/settings";
    }
}
