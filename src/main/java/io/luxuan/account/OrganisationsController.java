package io.luxuan.account;

import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.OrganisationKind;
import io.luxuan.shared.site.FormAgain;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The administrator's list of units, and registering one. */
@Controller
@RequestMapping("/admin/organisations")
class OrganisationsController {
    private final AccountDirectory directory;
    private final AddOrganisation addOrganisation;

    OrganisationsController(AccountDirectory directory, AddOrganisation addOrganisation) {
        this.directory = directory;
        this.addOrganisation = addOrganisation;
    }

    @GetMapping
    String list(@RequestParam(required = false) String q, @RequestParam(required = false) String cursor, Model model) {
        model.addAttribute("units", directory.organisations(q, cursor)).addAttribute("q", q).addAttribute("cursor", cursor);
        return "account/organisations";
    }

    @GetMapping("/new")
    String form(Model model) {
        return form(OrganisationForm.EMPTY, Map.of(), model);
    }

    @PostMapping
    String add(@ModelAttribute("form") OrganisationForm form, Model model, RedirectAttributes flash, HttpServletResponse response) {
        try {
            addOrganisation.add(form);
            flash.addFlashAttribute("done", "admin.organisation.added");
            return "redirect:/admin/organisations";
        } catch (Refusal refusal) {
            return form(form, FormAgain.faults(refusal, response), model);
        }
    }

    private String form(OrganisationForm form, Map<String, String> errors, Model model) {
        model.addAttribute("form", form).addAttribute("errors", errors).addAttribute("kinds", OrganisationKind.values());
        model.addAttribute("recommenders", addOrganisation.recommenders());
        return "account/new-organisation";
    }
}
