package io.luxuan.award.page;

import io.luxuan.award.life.EndAward;
import io.luxuan.award.money.HoldAward;
import io.luxuan.award.money.HoldKind;
import io.luxuan.countersign.AskSecondPerson;
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

/** The money of an award without a project: what holds it back, letting it go, and its end. */
@Controller
@RequestMapping("/manager/awards/{id}")
class HeldAwardController {
    private final HoldAward awards;
    private final EndAward end;
    private final AskSecondPerson ask;
    private final AwardPage page;

    HeldAwardController(HoldAward awards, EndAward end, AskSecondPerson ask, AwardPage page) {
        this.awards = awards;
        this.end = end;
        this.ask = ask;
        this.page = page;
    }

    @GetMapping
    String page(@PathVariable String id, Model model) {
        return page(id, Map.of(), Map.of(), model);
    }

    @PostMapping("/hold")
    String hold(@PathVariable String id, @RequestParam(required = false) HoldKind holdKind, @RequestParam(required = false) String holdReason,
            @RequestParam Map<String, String> typed, Model model, HttpServletResponse response, RedirectAttributes flash) {
        try {
            awards.hold(id, holdKind, holdReason);
        } catch (Refusal refusal) {
            return page(id, typed, FormAgain.faults(refusal, response), model);
        }
        return done(id, "award.done.held", flash);
    }

    @PostMapping("/release")
    String release(@PathVariable String id, @RequestParam(required = false) HoldKind holdKind,
            @RequestParam(required = false) String holdReason, @RequestParam Map<String, String> typed, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        try {
            awards.release(id, holdKind, holdReason);
        } catch (Refusal refusal) {
            return page(id, typed, FormAgain.faults(refusal, response), model);
        }
        return done(id, "award.done.released", flash);
    }

    @PostMapping("/end")
    String end(@PathVariable String id, @RequestParam(defaultValue = "") String endReason, @RequestParam Map<String, String> typed,
            Model model, HttpServletResponse response, RedirectAttributes flash) {
        try {
            ask.ask(end.wish(id, endReason));
        } catch (Refusal refusal) {
            return page(id, typed, FormAgain.faults(refusal, response), model);
        }
        return done(id, "countersign.asked.done", flash);
    }

    private String page(String id, Map<String, String> typed, Map<String, String> errors, Model model) {
        page.show(id, model);
        model.addAttribute("typed", typed).addAttribute("errors", errors);
        return "award/award";
    }

    private static String done(String id, String message, RedirectAttributes flash) {
        flash.addFlashAttribute("done", message);
        return "redirect:/manager/awards/" + id;
    }
}
