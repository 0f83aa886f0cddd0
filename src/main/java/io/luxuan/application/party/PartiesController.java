package io.luxuan.application.party;

import io.luxuan.application.PartyKind;
import io.luxuan.application.party.SaveParties.PartyPage;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.site.FormAgain;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The section that every programme's form has: team, relations to experts, exclusions. */
@Controller
@RequestMapping("/applicant/applications/{id}/people")
class PartiesController {
    private final SaveParties parties;

    PartiesController(SaveParties parties) {
        this.parties = parties;
    }

    @GetMapping
    String show(@PathVariable String id, Model model) {
        PartyPage page = parties.show(id);
        return page.row().isEditable() ? page(page, page.form(), page.seen(), Map.of(), model)
                : "redirect:/applicant/applications/" + id;
    }

    @PostMapping
    String save(@PathVariable String id, @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(defaultValue = "") String seen, @RequestParam(defaultValue = "stay") String next, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        PartyForm typed = PartyForm.sent(sent);
        try {
            parties.save(id, typed, seen);
        } catch (Refusal refusal) {
            Map<String, String> faults = FormAgain.faults(refusal, response);
            PartyPage now = parties.show(id);
            boolean overtaken = faults.containsKey("page");
            return page(now, typed, overtaken ? now.seen() : seen, faults, model);
        }
        flash.addFlashAttribute("done", "application.saved");
        return "redirect:/applicant/applications/" + id + switch (next) {
            case "form" -> "/edit";
            case "preview" -> "/preview";
            default -> "/people";
        };
    }

    private static String page(PartyPage page, PartyForm form, String seen, Map<String, String> errors, Model model) {
        model.addAttribute("row", page.row());
        model.addAttribute("form", form.roomy(page.mostMembers()));
        model.addAttribute("most", page.mostMembers());
        model.addAttribute("stored", page.form());
        model.addAttribute("seen", seen);
        model.addAttribute("errors", errors);
        model.addAttribute("kinds", PartyKind.TIES);
        return "application/people";
    }
}
