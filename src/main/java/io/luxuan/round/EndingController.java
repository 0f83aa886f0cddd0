package io.luxuan.round;

import io.luxuan.countersign.AskSecondPerson;
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
    private final AskSecondPerson ask;
    private final RunningProjects running;
    private final Tasks tasks;

    EndingController(Rounds rounds, AskSecondPerson ask, RunningProjects running, Tasks tasks) {
        this.rounds = rounds;
        this.ask = ask;
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
        String wish;
        try {
            Outcome outcome = Arrays.stream(Outcome.values()).filter(one -> one.name().equals(form.outcome())).findFirst().orElse(null);
            wish = ask.ask(EndRound.wish(id, outcome, form.reason(), form.projects()));
        } catch (Refusal refusal) {
            return page(round, form, DeadlinesForm.of(round), FormAgain.faults(refusal, response), model);
        }
        flash.addFlashAttribute("done", "countersign.asked.done");
        return "redirect:/manager/wishes/" + wish;
    }

    @PostMapping("/reopening")
    String reopen(@PathVariable String id, @ModelAttribute("form") DeadlinesForm form, Model model, HttpServletResponse response,
            RedirectAttributes flash) {
        Round round = rounds.get(id);
        String wish;
        try {
            FieldFaults faults = new FieldFaults();
            Deadlines seen = Deadlines.of(round);
            Deadlines next = form.next(seen, rounds.programmeOf(round), new Typed(faults));
            faults.refuse("round.reopen");
            wish = ask.ask(ReopenCall.wish(id, seen, next, form.reason()));
        } catch (Refusal refusal) {
            return page(round, EndingForm.EMPTY, form, FormAgain.faults(refusal, response), model);
        }
        flash.addFlashAttribute("done", "countersign.asked.done");
        return "redirect:/manager/wishes/" + wish;
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
