package io.luxuan.unit.page;

import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.OrganisationKind;
import io.luxuan.shared.site.FormAgain;
import io.luxuan.unit.enrol.RegisterUnit;
import io.luxuan.unit.enrol.UnitForm;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a unit that wants to apply registers itself. */
@Controller
class RegisterController {
    private static final List<OrganisationKind> KINDS = Arrays.stream(OrganisationKind.values())
            .filter(kind -> kind != OrganisationKind.DEPARTMENT).toList();

    private final RegisterUnit registerUnit;

    RegisterController(RegisterUnit registerUnit) {
        this.registerUnit = registerUnit;
    }

    @GetMapping("/register")
    String form(Model model) {
        return form(UnitForm.empty(), Map.of(), model);
    }

    @PostMapping("/register")
    String register(@ModelAttribute("form") UnitForm form, Model model, RedirectAttributes flash, HttpServletResponse response) {
        try {
            String username = registerUnit.register(form);
            flash.addFlashAttribute("done", "register.done").addFlashAttribute("doneArguments", List.of(username));
            return "redirect:/login";
        } catch (Refusal refusal) {
            return form(form, FormAgain.faults(refusal, response), model);
        }
    }

    private String form(UnitForm form, Map<String, String> errors, Model model) {
        model.addAttribute("form", form).addAttribute("errors", errors).addAttribute("kinds", KINDS);
        model.addAttribute("recommenders", registerUnit.recommenders());
        return "unit/register";
    }
}
