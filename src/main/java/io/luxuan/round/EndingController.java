package io.luxuan.round;

import io.luxuan.shared.FieldFaults;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.site.FormAgain;
import io.luxuan.workflow.Tasks;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Ending a round before its time, and opening its call again. */
@Controller
@RequestMapping("/manager/rounds/{id}")
class EndingController {
    private final Rounds rounds;
    private final EndRound endRound;
    private final ReopenCall reopenCall;
    private final RunningProjects running;
    private final Tasks tasks;

    EndingController(Rounds rounds, EndRound endRound, ReopenCall reopenCall, RunningProjects running, Tasks tasks) {
        this.rounds = rounds;
        this.endRound = endRound;
        this.reopenCall = reopenCall;
        this.running = running;
        this.tasks = tasks;
    }

    @GetMapping("/ending")
    String read(@PathVariable String id, Model model) {
        Round round = rounds.get(id);
        return page(round, EndingForm.EMPTY, DeadlinesForm.of(round), Map.of(), model);
    }

    @PostMapping("/ending")
    String end(@PathVariable String id, @ModelAttribute("ending") EndingForm form, Model model, HttpServletResponse response,
            RedirectAttributes flash) {
        Round round = rounds.get(id);
        try {
            Outcome outcome = Arrays.stream(Outcome.values()).filter(one -> one.name().equals(form.outcome())).findFirst().orElse(null);
            endRound.end(id, outcome, form.reason(), form.projects());
        } catch (Refusal refusal) {
            return page(round, form, DeadlinesForm.of(round), FormAgain.faults(refusal, response), model);
        }
        flash.addFlashAttribute("done", "round.ended");
        return "redirect:/manager/rounds/" + id;
    }

    @PostMapping("/reopening")
    String reopen(@PathVariable String id, @ModelAttribute("form") DeadlinesForm form, Model model, HttpServletResponse response,
            RedirectAttributes flash) {
        Round round = rounds.get(id);
        try {
            FieldFaults faults = new FieldFaults();
            Deadlines next = form.next(Deadlines.of(round), rounds.programmeOf(round), new Typed(faults));
            faults.refuse("round.reopen");
            reopenCall.reopen(id, next, form.reason());
        } catch (Refusal refusal) {
            return page(round, EndingForm.EMPTY, form, FormAgain.faults(refusal, response), model);
        }
        flash.addFlashAttribute("done", "round.reopened");
        return "redirect:/manager/rounds/" + id;
    }

    private String page(Round round, EndingForm ending, DeadlinesForm form, Map<String, String> errors, Model model) {
        model.addAttribute("round", round);
        model.addAttribute("ending", ending);
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        model.addAttribute("outcomes", Outcome.values());
        model.addAttribute("programme", rounds.programmeOf(round));
        model.addAttribute("projects", running.inRound(round.id()));
        model.addAttribute("reopenable", tasks.open(ReopenCall.TASK, round.id(), null).isPresent());
        return "round/ending";
    }
}
