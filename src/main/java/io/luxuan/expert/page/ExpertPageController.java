package io.luxuan.expert.page;

import io.luxuan.expert.pool.FieldBook;
import io.luxuan.expert.profile.LeaveForm;
import io.luxuan.expert.profile.NoteLeave;
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

/** One expert: the facts, leave, and what became of the seats. */
@Controller
@RequestMapping("/manager/experts/{id}")
class ExpertPageController {
    private final ExpertPage page;
    private final FieldBook book;
    private final NoteLeave leave;

    ExpertPageController(ExpertPage page, FieldBook book, NoteLeave leave) {
        this.page = page;
        this.book = book;
        this.leave = leave;
    }

    @GetMapping
    String show(@PathVariable String id, @RequestParam(required = false) String cursor, Model model) {
        return page(id, cursor, LeaveForm.EMPTY, Map.of(), model);
    }

    @PostMapping("/leave")
    String leave(@PathVariable String id, LeaveForm form, Model model, HttpServletResponse response,
            RedirectAttributes flash) {
        try {
            leave.note(id, form);
        } catch (Refusal refusal) {
            return page(id, null, form, FormAgain.faults(refusal, response), model);
        }
        flash.addFlashAttribute("done", "experts.left");
        return "redirect:/manager/experts/" + id;
    }

    @PostMapping("/leave/{leaveId}/end")
    String end(@PathVariable String id, @PathVariable String leaveId, RedirectAttributes flash) {
        leave.end(id, leaveId);
        flash.addFlashAttribute("done", "experts.returned");
        return "redirect:/manager/experts/" + id;
    }

    private String page(String id, String cursor, LeaveForm form, Map<String, String> errors, Model model) {
        ExpertPage.View view = page.of(id, cursor);
        model.addAttribute("view", view);
        model.addAttribute("expert", view.line().expert());
        model.addAttribute("names", book.byCode());
        model.addAttribute("leaveForm", form);
        model.addAttribute("errors", errors);
        model.addAttribute("cursor", cursor);
        return "expert/expert";
    }
}
