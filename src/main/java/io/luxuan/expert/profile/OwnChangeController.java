package io.luxuan.expert.profile;

import io.luxuan.expert.avoidance.Sector;
import io.luxuan.expert.pool.ExpertForm;
import io.luxuan.expert.pool.FieldBook;
import io.luxuan.expert.pool.ProfileJson;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.site.FormAgain;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The expert asks for a change of the profile, which a manager confirms. */
@Controller
@RequestMapping("/expert/profile/change")
class OwnChangeController {
    private final OwnProfile profile;
    private final RequestChange request;
    private final FieldBook book;

    OwnChangeController(OwnProfile profile, RequestChange request, FieldBook book) {
        this.profile = profile;
        this.request = request;
        this.book = book;
    }

    /** A wish that still waits, or was refused, is where the form goes on from: nobody types it twice. */
    @GetMapping
    String form(Model model) {
        ChangeRow newest = profile.newestChange().filter(row ->
                row.state() == ChangeState.PENDING || row.state() == ChangeState.REFUSED).orElse(null);
        ExpertForm form = newest == null ? ExpertForm.of(profile.expert(), book.names(profile.expert().fields()))
                : ProfileJson.read(newest.wantedJson(), ExpertForm.class);
        return page(form, newest == null ? "" : newest.note(), Map.of(), model);
    }

    @PostMapping
    String request(ExpertForm typed, @RequestParam(defaultValue = "") String note, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        ExpertForm form = typed.complete();
        try {
            request.request(form, note.strip());
        } catch (Refusal refusal) {
            return page(form, note, FormAgain.faults(refusal, response), model);
        }
        flash.addFlashAttribute("done", "experts.change.requested");
        return "redirect:/expert/profile";
    }

    @PostMapping("/withdraw")
    String withdraw(RedirectAttributes flash) {
        request.withdraw();
        flash.addFlashAttribute("done", "experts.change.withdrawn");
        return "redirect:/expert/profile";
    }

    private String page(ExpertForm form, String note, Map<String, String> errors, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("note", note);
        model.addAttribute("errors", errors);
        model.addAttribute("groups", book.groups());
        model.addAttribute("sectors", Sector.values());
        return "expert/own-change";
    }
}
