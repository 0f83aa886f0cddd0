package io.luxuan.unit.page;

import io.luxuan.shared.Refusal;
import io.luxuan.shared.site.FormAgain;
import io.luxuan.unit.profile.KeepProfile;
import io.luxuan.unit.profile.ProfileForm;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A unit keeps its profile: whom to ask, where its money goes. */
@Controller
@RequestMapping("/applicant/unit/profile")
class UnitProfileController {
    private static final String HOME = "redirect:/applicant/unit/profile";

    private final KeepProfile own;

    UnitProfileController(KeepProfile own) {
        this.own = own;
    }

    @GetMapping
    String read(Model model) {
        model.addAttribute("profile", own.read());
        return "unit/profile";
    }

    /** A button, for a look at it is written down. */
    @PostMapping("/account")
    String number(RedirectAttributes flash) {
        flash.addFlashAttribute("number", own.number());
        return HOME;
    }

    @GetMapping("/edit")
    String form(Model model) {
        return form(own.form(), Map.of(), model);
    }

    @PostMapping("/edit")
    String write(@ModelAttribute("form") ProfileForm form, Model model, HttpServletResponse response, RedirectAttributes flash) {
        try {
            own.write(form);
        } catch (Refusal refusal) {
            return form(form, FormAgain.faults(refusal, response), model);
        }
        flash.addFlashAttribute("done", "unit-profile.saved");
        return HOME;
    }

    private String form(ProfileForm form, Map<String, String> errors, Model model) {
        model.addAttribute("form", form).addAttribute("errors", errors).addAttribute("profile", own.read());
        return "unit/profile-edit";
    }
}
