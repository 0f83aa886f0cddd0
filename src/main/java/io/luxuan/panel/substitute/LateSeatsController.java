package io.luxuan.panel.substitute;

import io.luxuan.countersign.AskSecondPerson;
import io.luxuan.panel.ceremony.PanelsPage;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.site.FormAgain;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Stops waiting for late experts whose panels have said enough. */
@Controller
class LateSeatsController {
    private final Rounds rounds;
    private final PanelsPage page;
    private final CloseLateSeats close;
    private final AskSecondPerson ask;

    LateSeatsController(Rounds rounds, PanelsPage page, CloseLateSeats close, AskSecondPerson ask) {
        this.ask = ask;
        this.rounds = rounds;
        this.page = page;
        this.close = close;
    }

    @PostMapping("/manager/rounds/{roundId}/panels/close-late")
    String closeLate(@PathVariable String roundId, @RequestParam(required = false) String reason, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        String wish;
        try {
            wish = ask.ask(close.wish(roundId, reason));
        } catch (Refusal refusal) {
            model.addAttribute("lateErrors", FormAgain.faults(refusal, response));
            model.addAttribute("lateReason", reason);
            page.fill(rounds.get(roundId), model);
            return "panel/panels";
        }
        flash.addFlashAttribute("done", "countersign.asked.done");
        return "redirect:/manager/wishes/" + wish;
    }
}
