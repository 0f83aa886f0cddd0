package io.luxuan.card.desk;

import io.luxuan.shared.Refusal;
import io.luxuan.shared.site.FormAgain;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An expert's finished cards on one page, to be signed together. */
@Controller
class SignCardsController {
    private final FinishedCards finished;
    private final SignCards sign;

    SignCardsController(FinishedCards finished, SignCards sign) {
        this.finished = finished;
        this.sign = sign;
    }

    @GetMapping("/expert/sign")
    String show(Model model) {
        model.addAttribute("cards", finished.mine());
        return "card/sign-cards";
    }

    @PostMapping("/expert/sign")
    String sign(@RequestParam(name = "card", required = false) List<String> chosen,
            @RequestParam(defaultValue = "false") boolean declared, Model model, HttpServletResponse response,
            RedirectAttributes flash) {
        Map<String, Integer> shown = shown(chosen == null ? List.of() : chosen);
        if (!declared || shown.isEmpty()) {
            FormAgain.mark(response);
            model.addAttribute("errorKey", declared ? "card.sign-cards.choose" : "card.sign-cards.declare-first");
            model.addAttribute("chosen", shown.keySet());
            return show(model);
        }
        SignCards.Outcome outcome = sign.sign(shown);
        flash.addFlashAttribute(outcome.left().isEmpty() ? "done" : "problem", "card.sign-cards.done");
        flash.addFlashAttribute(outcome.left().isEmpty() ? "doneArguments" : "problemArguments",
                List.of(outcome.signed(), outcome.left().size()));
        flash.addFlashAttribute("left", reasons(outcome.left()));
        return outcome.left().isEmpty() ? "redirect:/expert" : "redirect:/expert/sign";
    }

    private static Map<String, String> reasons(Map<String, Refusal> left) {
        Map<String, String> keys = new HashMap<>();
        left.forEach((id, refusal) -> keys.put(id, refusal.messageKey()));
        return keys;
    }

    /** What nobody was shown is left out. */
    private static Map<String, Integer> shown(List<String> chosen) {
        Map<String, Integer> shown = new LinkedHashMap<>();
        chosen.stream().filter(text -> text.matches("[0-9a-f-]{36}~\\d{1,9}")).limit(FinishedCards.MOST)
                .forEach(text -> shown.put(text.substring(0, 36), Integer.valueOf(text.substring(37))));
        return shown;
    }
}
