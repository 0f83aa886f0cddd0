package io.luxuan.expert;

import io.luxuan.shared.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The expert's own page. */
@Controller
@RequestMapping("/expert/profile")
class ProfileController {
    private final OwnProfile profile;

    ProfileController(OwnProfile profile) {
        this.profile = profile;
    }

    @GetMapping
    String show(Model model) {
        ExpertRow row = profile.get();
        return page(row, row.keywords(), row.avoidedInstitutions(), Map.of(), model);
    }

    @PostMapping
    String declare(@RequestParam(defaultValue = "") String keywords, @RequestParam(defaultValue = "") String avoided,
            Model model, HttpServletResponse response, RedirectAttributes flash) {
        try {
            profile.declare(keywords.strip(), avoided.strip());
        } catch (Refusal refusal) {
            response.setStatus(422);
            return page(profile.get(), keywords, avoided, refusal.fields(), model);
        }
        flash.addFlashAttribute("done", "experts.declared");
        return "redirect:/expert/profile";
    }

    private static String page(ExpertRow row, String keywords, String avoided, Map<String, String> errors, Model model) {
        model.addAttribute("expert", row);
        model.addAttribute("keywords", keywords);
        model.addAttribute("avoided", avoided);
        model.addAttribute("errors", errors);
        return "expert/profile";
    }
}
