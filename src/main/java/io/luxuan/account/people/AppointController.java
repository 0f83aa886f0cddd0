package io.luxuan.account.people;

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

/** Staff look at a unit's people; where nobody administers it a manager appoints one. */
@Controller
@RequestMapping("/manager/units/{unit}/people")
class AppointController {
    private final ReadPeople read;
    private final AppointAdministrator appoint;

    AppointController(ReadPeople read, AppointAdministrator appoint) {
        this.read = read;
        this.appoint = appoint;
    }

    @GetMapping
    String people(@PathVariable String unit, Model model) {
        return page(unit, null, Map.of(), model);
    }

    @PostMapping
    String appoint(@PathVariable String unit, @RequestParam(required = false) String colleague, @RequestParam(required = false) String reason,
            Model model, RedirectAttributes flash, HttpServletResponse response) {
        try {
            appoint.appoint(unit, colleague, reason);
        } catch (Refusal refusal) {
            return page(unit, reason, FormAgain.faults(refusal, response), model);
        }
        flash.addFlashAttribute("done", "people.appointed");
        return "redirect:/manager/units/{unit}/people";
    }

    private String page(String unit, String reason, Map<String, String> errors, Model model) {
        model.addAttribute("unit", unit).addAttribute("people", read.of(unit)).addAttribute("reason", reason).addAttribute("errors", errors);
        return "account/people/of-unit";
    }
}
