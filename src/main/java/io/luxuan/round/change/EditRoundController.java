package io.luxuan.round.change;

import io.luxuan.countersign.AskSecondPerson;
import io.luxuan.round.Round;
import io.luxuan.round.RoundForm;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.site.FormAgain;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Putting settings right. */
@Controller
@RequestMapping("/manager/rounds/{id}/edit")
class EditRoundController {
    private final RoundEditDesk desk;
    private final EditSettings edit;
    private final AskSecondPerson ask;
    private final MovableClock clock;

    EditRoundController(RoundEditDesk desk, EditSettings edit, AskSecondPerson ask, MovableClock clock) {
        this.desk = desk;
        this.edit = edit;
        this.ask = ask;
        this.clock = clock;
    }

    @GetMapping
    String read(@PathVariable String id, Model model) {
        Round round = desk.round(id);
        Map<String, String> standing = desk.standing(round);
        return page(round, standing, EditSettings.seen(standing), "", Map.of(), model);
    }

    @PostMapping
    String edit(@PathVariable String id, @RequestParam Map<String, String> typed, Model model, HttpServletResponse response,
            RedirectAttributes flash) {
        Round round = desk.round(id);
        Map<String, String> answers = desk.answers(round, typed);
        String seen = typed.getOrDefault("seen", "");
        String reason = typed.getOrDefault("reason", "");
        try {
            if (round.isOpenedAt(clock.now())) {
                String wish = ask.ask(edit.wish(id, seen, answers, reason));
                flash.addFlashAttribute("done", "countersign.asked.done");
                return "redirect:/manager/wishes/" + wish;
            }
            edit.alone(id, seen, answers, reason);
        } catch (Refusal refusal) {
            Map<String, String> shown = new HashMap<>(desk.standing(round));
            shown.putAll(answers);
            return page(round, shown, seen, reason, FormAgain.faults(refusal, response), model);
        }
        flash.addFlashAttribute("done", "round.edit.done");
        return "redirect:/manager/rounds/" + id + "/settings";
    }

    private String page(Round round, Map<String, String> shown, String seen, String reason, Map<String, String> errors, Model model) {
        model.addAttribute("round", round).addAttribute("programme", desk.programme(round));
        model.addAttribute("form", RoundForm.read(round.id(), round.programmeId(), shown));
        model.addAttribute("seen", seen).addAttribute("reason", reason).addAttribute("errors", errors);
        model.addAttribute("opened", round.isOpenedAt(clock.now()));
        model.addAttribute("fixed", desk.fixed(round));
        model.addAttribute("loose", EditRules.beforeReview(round.stage()).isAllowed());
        model.addAttribute("drawable", EditRules.beforeDraw(round.stage()).isAllowed());
        return "round/edit";
    }
}
