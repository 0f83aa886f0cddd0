package io.luxuan.expert.relation;

import io.luxuan.expert.avoidance.RelationKind;
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

/** Former names and affiliates of institutions (单位关系). */
@Controller
@RequestMapping("/manager/experts/institutions")
class RelationController {
    private static final String PAGE = "redirect:/manager/experts/institutions";

    private final RelationPages pages;
    private final KeepRelations keep;

    RelationController(RelationPages pages, KeepRelations keep) {
        this.pages = pages;
        this.keep = keep;
    }

    @GetMapping
    String list(@RequestParam(required = false) String q, @RequestParam(required = false) String cursor, Model model) {
        return page(q, cursor, RelationForm.EMPTY, Map.of(), model);
    }

    @PostMapping
    String add(RelationForm typed, Model model, HttpServletResponse response, RedirectAttributes flash) {
        RelationForm form = typed.complete();
        try {
            keep.add(form);
        } catch (Refusal refusal) {
            return page(null, null, form, FormAgain.faults(refusal, response), model);
        }
        flash.addFlashAttribute("done", "experts.relation.added");
        return PAGE;
    }

    @PostMapping("/{id}/end")
    String end(@PathVariable String id, RedirectAttributes flash) {
        keep.end(id);
        flash.addFlashAttribute("done", "experts.relation.ended");
        return PAGE;
    }

    @PostMapping("/{id}/remove")
    String remove(@PathVariable String id, RedirectAttributes flash) {
        keep.remove(id);
        flash.addFlashAttribute("done", "experts.relation.removed");
        return PAGE;
    }

    private String page(String q, String cursor, RelationForm form, Map<String, String> errors, Model model) {
        model.addAttribute("relations", pages.search(q, cursor));
        model.addAttribute("today", pages.today());
        model.addAttribute("kinds", RelationKind.values());
        model.addAttribute("q", q);
        model.addAttribute("cursor", cursor);
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        return "expert/institutions";
    }
}
