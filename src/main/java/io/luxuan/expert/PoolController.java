package io.luxuan.expert;

import io.luxuan.shared.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The expert pool (专家库). */
@Controller
@RequestMapping("/manager/experts")
class PoolController {
    private final PoolPages pages;
    private final KeepExpert keep;

    PoolController(PoolPages pages, KeepExpert keep) {
        this.pages = pages;
        this.keep = keep;
    }

    @GetMapping
    String list(@RequestParam(required = false) String q, @RequestParam(required = false) String field,
            @RequestParam(defaultValue = "false") boolean leave, @RequestParam(required = false) String cursor,
            Model model) {
        model.addAttribute("lines", pages.search(PoolFilter.of(q, field, leave), cursor));
        model.addAttribute("groups", pages.fieldGroups());
        model.addAttribute("names", pages.fieldNames());
        model.addAttribute("q", q);
        model.addAttribute("field", field);
        model.addAttribute("leave", leave);
        model.addAttribute("cursor", cursor);
        return "expert/pool";
    }

    @GetMapping("/new")
    String fresh(Model model) {
        return form(null, ExpertForm.EMPTY, Map.of(), model);
    }

    @GetMapping("/{id}")
    String edit(@PathVariable String id, Model model) {
        return form(id, ExpertForm.of(pages.get(id)), Map.of(), model);
    }

    @PostMapping
    String add(ExpertForm typed, Model model, HttpServletResponse response, RedirectAttributes flash) {
        Map<String, String> errors = complete(typed).errors(true);
        if (errors.isEmpty()) {
            try {
                keep.add(complete(typed));
            } catch (Refusal refusal) {
                errors = refusal.fields();
            }
        }
        return answer(null, typed, errors, model, response, flash);
    }

    @PostMapping("/{id}")
    String change(@PathVariable String id, ExpertForm typed, Model model, HttpServletResponse response,
            RedirectAttributes flash) {
        Map<String, String> errors = complete(typed).errors(false);
        if (errors.isEmpty()) {
            keep.change(id, complete(typed));
        }
        return answer(id, typed, errors, model, response, flash);
    }

    private String answer(String id, ExpertForm typed, Map<String, String> errors, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        if (!errors.isEmpty()) {
            response.setStatus(422);
            return form(id, complete(typed), errors, model);
        }
        flash.addFlashAttribute("done", "experts.saved");
        return "redirect:/manager/experts";
    }

    private String form(String id, ExpertForm form, Map<String, String> errors, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("expert", id == null ? null : pages.get(id));
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        model.addAttribute("groups", pages.fieldGroups());
        return "expert/form";
    }

    private static ExpertForm complete(ExpertForm typed) {
        return new ExpertForm(typed.username(), typed.password(), typed.name(), typed.institution(), typed.title(),
                typed.keywords(), typed.yearlyCap(), typed.fields() == null ? Set.of() : typed.fields());
    }
}
