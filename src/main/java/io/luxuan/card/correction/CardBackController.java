package io.luxuan.card.correction;

import io.luxuan.card.desk.CardForms;
import io.luxuan.card.marks.IncompleteCard;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.site.FormAgain;
import io.luxuan.shared.trail.OnRecord;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An expert asks for a signed card back, and signs it anew once it was given back. */
@Controller
class CardBackController {
    private final AskCardBack ask;
    private final SignAnew sign;
    private final CardForms forms;

    CardBackController(AskCardBack ask, SignAnew sign, CardForms forms) {
        this.ask = ask;
        this.sign = sign;
        this.forms = forms;
    }

    @OnRecord(action = "assignment.read", kind = "assignment")
    @GetMapping("/expert/assignments/{id}/correction")
    String show(@PathVariable String id, Model model) {
        return page(id, model);
    }

    @OnRecord(action = "assignment.read", kind = "assignment")
    @PostMapping("/expert/assignments/{id}/correction")
    String ask(@PathVariable String id, @RequestParam(defaultValue = "") String reason, Model model, HttpServletResponse response,
            RedirectAttributes flash) {
        try {
            ask.ask(id, reason);
        } catch (Refusal refusal) {
            model.addAttribute("errors", FormAgain.faults(refusal, response));
            model.addAttribute("reason", reason);
            return page(id, model);
        }
        flash.addFlashAttribute("done", "card.correction.asked");
        return "redirect:/expert/assignments/" + id + "/correction";
    }

    @OnRecord(action = "assignment.read", kind = "assignment")
    @PostMapping("/expert/assignments/{id}/correction/sign")
    String sign(@PathVariable String id, @RequestParam Map<String, String> form, Model model, HttpServletResponse response,
            RedirectAttributes flash) {
        try {
            sign.sign(id, CardForms.draft(form));
        } catch (IncompleteCard incomplete) {
            FormAgain.mark(response);
            forms.typed(id, CardForms.draft(form), incomplete.errors(), model);
            return page(id, model);
        }
        flash.addFlashAttribute("done", "card.correction.signed");
        return "redirect:/expert/assignments/" + id;
    }

    private String page(String id, Model model) {
        model.addAttribute("correction", ask.of(id).orElse(null));
        forms.fill(id, model);
        return "card/correction";
    }
}
