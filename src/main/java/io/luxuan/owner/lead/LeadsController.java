package io.luxuan.owner.lead;

import io.luxuan.countersign.AskSecondPerson;
import io.luxuan.countersign.ReadWishes;
import io.luxuan.countersign.Wish;
import io.luxuan.owner.RoundLeads;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.site.FormAgain;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The departments that lead a round: further ones are taken in, and leave again. */
@Controller
@RequestMapping("/manager/rounds/{id}/leads")
class LeadsController {
    private static final String LEAVE = "leave";

    private final Rounds rounds;
    private final RoundLeads leads;
    private final ChangeLeads change;
    private final AskSecondPerson ask;
    private final ReadWishes wishes;

    LeadsController(Rounds rounds, RoundLeads leads, ChangeLeads change, AskSecondPerson ask, ReadWishes wishes) {
        this.rounds = rounds;
        this.leads = leads;
        this.change = change;
        this.ask = ask;
        this.wishes = wishes;
    }

    @GetMapping
    String read(@PathVariable String id, Model model) {
        return page(id, "", "", "", Map.of(), model);
    }

    /** @param what {@code leave}, or anything else for a department that joins */
    @PostMapping
    String change(@PathVariable String id, @RequestParam(defaultValue = "") String what, @RequestParam(defaultValue = "") String department,
            @RequestParam(defaultValue = "") String reason, Model model, HttpServletResponse response, RedirectAttributes flash) {
        String wish;
        try {
            Wish wanted = what.equals(LEAVE) ? ChangeLeads.leaving(id, department, reason) : ChangeLeads.joining(id, department, reason);
            wish = ask.ask(wanted);
        } catch (Refusal refusal) {
            return page(id, what, department, reason, FormAgain.faults(refusal, response), model);
        }
        flash.addFlashAttribute("done", "countersign.asked.done");
        return "redirect:/manager/wishes/" + wish;
    }

    private String page(String id, String what, String department, String reason, Map<String, String> errors, Model model) {
        model.addAttribute("round", rounds.get(id)).addAttribute("leads", leads.of(id)).addAttribute("others", change.joinable(id));
        model.addAttribute("waiting", wishes.waitingFor(ChangeLeads.NAME, id).orElse(null));
        model.addAttribute("what", what).addAttribute("department", department).addAttribute("reason", reason).addAttribute("errors", errors);
        return "owner/leads";
    }
}
