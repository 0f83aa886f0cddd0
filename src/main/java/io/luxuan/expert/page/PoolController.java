package io.luxuan.expert.page;

import io.luxuan.expert.pool.FieldBook;
import io.luxuan.expert.pool.PoolFilter;
import io.luxuan.expert.pool.PoolPages;
import io.luxuan.expert.profile.ChangePages;
import io.luxuan.expert.profile.LeaveForm;
import io.luxuan.expert.profile.NoteLeave;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.site.FormAgain;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The expert pool (专家库): the list, and leave for many at once. */
@Controller
@RequestMapping("/manager/experts")
public class PoolController {
    private final PoolPages pages;
    private final ChangePages changes;
    private final FieldBook book;
    private final NoteLeave leave;

    PoolController(PoolPages pages, ChangePages changes, FieldBook book, NoteLeave leave) {
        this.pages = pages;
        this.changes = changes;
        this.book = book;
        this.leave = leave;
    }

    /** What stands in the address of the list. */
    public record Asked(String q, String field, String institution, Boolean leave, Boolean full, String cursor) {
        public PoolFilter filter() {
            return PoolFilter.of(q, field, institution, Boolean.TRUE.equals(leave), Boolean.TRUE.equals(full));
        }
    }

    @GetMapping
    String list(Asked asked, Model model) {
        return page(asked, LeaveForm.EMPTY, List.of(), Map.of(), model);
    }

    @PostMapping("/leave")
    String leave(@RequestParam(required = false) List<String> ids, LeaveForm form, Asked asked, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        List<String> chosen = ids == null ? List.of() : ids;
        try {
            int noted = leave.noteAll(chosen, form);
            flash.addFlashAttribute("done", "experts.leave.noted-many");
            flash.addFlashAttribute("doneArguments", List.of(noted, chosen.size() - noted));
            return "redirect:/manager/experts";
        } catch (Refusal refusal) {
            return page(asked, form, chosen, FormAgain.faults(refusal, response), model);
        }
    }

    private String page(Asked asked, LeaveForm form, List<String> chosen, Map<String, String> errors, Model model) {
        model.addAttribute("lines", pages.search(asked.filter(), asked.cursor()));
        model.addAttribute("asked", asked);
        model.addAttribute("narrow", asked.filter().isNarrow());
        model.addAttribute("waiting", changes.countWaiting());
        model.addAttribute("groups", book.groups());
        model.addAttribute("names", book.byCode());
        model.addAttribute("leaveForm", form);
        model.addAttribute("chosen", chosen);
        model.addAttribute("errors", errors);
        return "expert/pool";
    }
}
