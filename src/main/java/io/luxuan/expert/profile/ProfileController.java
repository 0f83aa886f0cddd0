package io.luxuan.expert.profile;

import io.luxuan.expert.pool.ExpertRow;
import io.luxuan.expert.pool.FieldBook;
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

/** The expert's own page: what takes effect at once. */
@Controller
@RequestMapping("/expert/profile")
class ProfileController {
    private static final String PAGE = "redirect:/expert/profile";

    private final OwnProfile profile;
    private final OwnLeave leave;
    private final FieldBook book;

    ProfileController(OwnProfile profile, OwnLeave leave, FieldBook book) {
        this.profile = profile;
        this.leave = leave;
        this.book = book;
    }

    @GetMapping
    String show(@RequestParam(required = false) String cursor, Model model) {
        return page(profile.get().avoidedInstitutions(), cursor, LeaveForm.EMPTY, Map.of(), model);
    }

    @PostMapping
    String declare(@RequestParam(defaultValue = "") String avoided, Model model, HttpServletResponse response,
            RedirectAttributes flash) {
        try {
            profile.declare(avoided.strip());
        } catch (Refusal refusal) {
            return page(avoided, null, LeaveForm.EMPTY, FormAgain.faults(refusal, response), model);
        }
        flash.addFlashAttribute("done", "experts.declared");
        return PAGE;
    }

    @PostMapping("/leave")
    String leave(LeaveForm form, Model model, HttpServletResponse response, RedirectAttributes flash) {
        try {
            leave.note(form);
        } catch (Refusal refusal) {
            return page(profile.get().avoidedInstitutions(), null, form, FormAgain.faults(refusal, response), model);
        }
        flash.addFlashAttribute("done", "experts.left");
        return PAGE;
    }

    @PostMapping("/leave/{id}/end")
    String end(@PathVariable String id, RedirectAttributes flash) {
        leave.end(id);
        flash.addFlashAttribute("done", "experts.returned");
        return PAGE;
    }

    private String page(String avoided, String cursor, LeaveForm form, Map<String, String> errors, Model model) {
        ExpertRow row = profile.get();
        model.addAttribute("expert", profile.expert());
        model.addAttribute("accountId", row.accountId());
        model.addAttribute("avoided", avoided);
        model.addAttribute("leaves", profile.leaves());
        model.addAttribute("leaveForm", form);
        model.addAttribute("newest", profile.newestChange().orElse(null));
        model.addAttribute("seats", profile.seats(cursor));
        model.addAttribute("cursor", cursor);
        model.addAttribute("names", book.byCode());
        model.addAttribute("errors", errors);
        return "expert/profile";
    }
}
