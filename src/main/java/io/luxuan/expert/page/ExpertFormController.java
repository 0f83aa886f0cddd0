package io.luxuan.expert.page;

import io.luxuan.expert.Expert;
import io.luxuan.expert.avoidance.Sector;
import io.luxuan.expert.pool.ExpertForm;
import io.luxuan.expert.pool.FieldBook;
import io.luxuan.expert.pool.PoolPages;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A manager adds or corrects an expert. */
@Controller
@RequestMapping("/manager/experts")
class ExpertFormController {
    private final PoolPages pages;
    private final FieldBook book;
    private final KeepExpert keep;

    ExpertFormController(PoolPages pages, FieldBook book, KeepExpert keep) {
        this.pages = pages;
        this.book = book;
        this.keep = keep;
    }

    @GetMapping("/new")
    String fresh(Model model) {
        return form(null, ExpertForm.EMPTY, Map.of(), model);
    }

    @GetMapping("/{id}/edit")
    String edit(@PathVariable String id, Model model) {
        Expert expert = pages.get(id);
        return form(id, ExpertForm.of(expert, book.names(expert.fields())), Map.of(), model);
    }

    @PostMapping
    String add(ExpertForm typed, Model model, HttpServletResponse response, RedirectAttributes flash) {
        ExpertForm form = typed.complete();
        try {
            String id = keep.add(form);
            flash.addFlashAttribute("done", "experts.saved");
            return "redirect:/manager/experts/" + id;
        } catch (Refusal refusal) {
            return refused(null, form, refusal, model, response);
        }
    }

    @PostMapping("/{id}/edit")
    String change(@PathVariable String id, ExpertForm typed, Model model, HttpServletResponse response,
            RedirectAttributes flash) {
        ExpertForm form = typed.complete();
        try {
            keep.change(id, form);
            flash.addFlashAttribute("done", "experts.saved");
            return "redirect:/manager/experts/" + id;
        } catch (Refusal refusal) {
            return refused(id, form, refusal, model, response);
        }
    }

    private String refused(String id, ExpertForm form, Refusal refusal, Model model, HttpServletResponse response) {
        return form(id, form, FormAgain.faults(refusal, response), model);
    }

    private String form(String id, ExpertForm form, Map<String, String> errors, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("title", id == null ? null : pages.get(id).name());
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        model.addAttribute("groups", book.groups());
        model.addAttribute("sectors", Sector.values());
        return "expert/form";
    }
}
