package io.luxuan.claim.web;

import io.luxuan.claim.verification.PassClaims;
import io.luxuan.claim.verification.ReadWaiting;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.site.FormAgain;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Many claims passed at once. */
@Controller
@RequestMapping("/manager/rounds/{roundId}/claims/together")
class PassClaimsController {
    private final ReadWaiting read;
    private final PassClaims pass;
    private final MessageSource messages;

    PassClaimsController(ReadWaiting read, PassClaims pass, MessageSource messages) {
        this.read = read;
        this.pass = pass;
        this.messages = messages;
    }

    @GetMapping
    String page(@PathVariable String roundId, @RequestParam(required = false) String cursor, Model model) {
        return page(roundId, cursor, List.of(), Map.of(), model);
    }

    /** @param all takes all of the page that the rules found in order */
    @PostMapping
    String pass(@PathVariable String roundId, @RequestParam(required = false) String cursor,
            @RequestParam(defaultValue = "false") boolean all, @RequestParam(defaultValue = "false") boolean responsible,
            @RequestParam(defaultValue = "") List<String> shown, @RequestParam(defaultValue = "") List<String> selected,
            Model model, HttpServletResponse response, RedirectAttributes flash) {
        List<String> ids = all ? shown : selected;
        String statement = responsible ? messages.getMessage("claim.responsible", null, Locale.SIMPLIFIED_CHINESE) : null;
        try {
            PassClaims.Outcome outcome = pass.pass(roundId, ids, statement);
            flash.addFlashAttribute("passed", outcome);
        } catch (Refusal refusal) {
            return page(roundId, cursor, ids, FormAgain.faults(refusal, response), model);
        }
        return "redirect:/manager/rounds/" + roundId + "/claims/together";
    }

    private String page(String roundId, String cursor, List<String> selected, Map<String, String> errors, Model model) {
        ReadWaiting.Page page = read.of(roundId, cursor);
        model.addAttribute("page", page);
        model.addAttribute("round", page.round());
        model.addAttribute("cursor", cursor);
        model.addAttribute("selected", selected);
        model.addAttribute("errors", errors);
        return "claim/together";
    }
}
