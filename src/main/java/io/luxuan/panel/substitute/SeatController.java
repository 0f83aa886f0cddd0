package io.luxuan.panel.substitute;

import io.luxuan.countersign.AskSecondPerson;
import io.luxuan.countersign.Wish;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.site.FormAgain;
import io.luxuan.shared.trail.OnRecord;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One seat of a panel: who holds it, how it may change hands, who may take it and of the others why not. */
@Controller
@OnRecord(action = "panels.read", kind = "round", id = "roundId")
@RequestMapping("/manager/rounds/{roundId}/panels/seats/{assignmentId}")
class SeatController {
    private final SeatPage page;
    private final AskSecondPerson ask;

    SeatController(SeatPage page, AskSecondPerson ask) {
        this.page = page;
        this.ask = ask;
    }

    @GetMapping
    String show(@PathVariable String roundId, @PathVariable String assignmentId,
            @RequestParam(required = false) String q, Model model) {
        return page.fill(roundId, assignmentId, q, model);
    }

    @PostMapping
    String replace(@PathVariable String roundId, @PathVariable String assignmentId,
            @RequestParam(defaultValue = "") String expertId, Typed typed, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        if (expertId.isBlank()) {
            model.addAttribute("expertError", "panels.choose");
            return refused(roundId, assignmentId, typed, model, response);
        }
        model.addAttribute("chosen", expertId);
        return act(roundId, assignmentId, typed, model, response, flash,
                reason -> ReplaceExpert.wish(roundId, assignmentId, expertId, reason));
    }

    @PostMapping("/dismiss")
    String dismiss(@PathVariable String roundId, @PathVariable String assignmentId, Typed typed, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        return act(roundId, assignmentId, typed, model, response, flash,
                reason -> DismissExpert.wish(roundId, assignmentId, reason));
    }

    @PostMapping("/close")
    String close(@PathVariable String roundId, @PathVariable String assignmentId, Typed typed, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        return act(roundId, assignmentId, typed, model, response, flash,
                reason -> CloseSeat.wish(roundId, assignmentId, reason, "true".equals(typed.blocking())));
    }

    /** What the forms of this page send; what was typed is shown again when it is refused. */
    record Typed(String reason, String blocking, String q) {}

    private String act(String roundId, String assignmentId, Typed typed, Model model, HttpServletResponse response,
            RedirectAttributes flash, Function<String, Wish> wanted) {
        String wish;
        try {
            wish = ask.ask(wanted.apply(typed.reason()));
        } catch (Refusal refusal) {
            model.addAttribute("errors", FormAgain.faults(refusal));
            return refused(roundId, assignmentId, typed, model, response);
        }
        flash.addFlashAttribute("done", "countersign.asked.done");
        return "redirect:/manager/wishes/" + wish;
    }

    private String refused(String roundId, String assignmentId, Typed typed, Model model, HttpServletResponse response) {
        FormAgain.mark(response);
        model.addAttribute("typed", typed);
        return page.fill(roundId, assignmentId, typed.q(), model);
    }
}
