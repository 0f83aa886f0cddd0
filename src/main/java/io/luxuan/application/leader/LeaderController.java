package io.luxuan.application.leader;

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

/** The number of the leader's identity paper. */
@Controller
@RequestMapping("/applicant/applications/{id}/leader")
class LeaderController {
    private final EnterLeader leaders;

    LeaderController(EnterLeader leaders) {
        this.leaders = leaders;
    }

    @GetMapping
    String show(@PathVariable String id, Model model) {
        return page(id, true, "", Map.of(), model);
    }

    @PostMapping
    String enter(@PathVariable String id, @RequestParam(defaultValue = "true") boolean resident, @RequestParam(defaultValue = "") String number,
            Model model, HttpServletResponse response, RedirectAttributes flash) {
        try {
            leaders.enter(id, resident, number);
        } catch (Refusal refusal) {
            return page(id, resident, number, FormAgain.faults(refusal, response), model);
        }
        flash.addFlashAttribute("done", "application.saved");
        return "redirect:/applicant/applications/" + id + "/leader";
    }

    private String page(String id, boolean resident, String number, Map<String, String> errors, Model model) {
        model.addAttribute("id", id).addAttribute("asked", leaders.of(id)).addAttribute("resident", resident).addAttribute("number", number)
                .addAttribute("errors", errors);
        return "application/leader";
    }
}
