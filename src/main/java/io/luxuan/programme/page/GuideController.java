package io.luxuan.programme.page;

import io.luxuan.programme.Programme;
import io.luxuan.programme.Programmes;
import io.luxuan.programme.edit.draft.ReadDrafts;
import io.luxuan.programme.money.SharedArticles;
import io.luxuan.shared.NotFound;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The public guide: what can be applied for, by whom, and how it is judged. */
@Controller
class GuideController {
    private final Programmes programmes;
    private final ReadDrafts drafts;

    GuideController(Programmes programmes, ReadDrafts drafts) {
        this.programmes = programmes;
        this.drafts = drafts;
    }

    @GetMapping("/programmes")
    String all(Model model) {
        model.addAttribute("programmes", programmes.current());
        return "programme/list";
    }

    @GetMapping("/programmes/{id}")
    String one(@PathVariable String id, Model model) {
        Programme programme = programmes.current().stream().filter(each -> each.id().equals(id)).findFirst()
                .orElseThrow(() -> new NotFound("programme", id));
        return guide(programme, model);
    }

    /** What is not published yet, as applicants would read it. */
    @GetMapping("/manager/programmes/drafts/{id}/preview/guide")
    String preview(@PathVariable String id, Model model) {
        return drafts.previewed(id).map(programme -> guide(programme, model)).orElse("programme/preview-none");
    }

    private static String guide(Programme programme, Model model) {
        model.addAttribute("programme", programme);
        model.addAttribute("parts", parts(programme));
        model.addAttribute("shared", SharedArticles.of(programme.id()));
        return "programme/guide";
    }

    /** Headings of the guide: only what this programme has. */
    private static List<String> parts(Programme programme) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("policy", programme.policy());
        parts.put("eligibility", programme.eligibility());
        parts.put("fields", programme.hasFields() ? programme.fields() : null);
        parts.put("form", programme.form());
        parts.put("stages", programme.stages());
        parts.put("rubric", programme.rubric());
        parts.put("scoring", programme.scoring());
        parts.put("numbers", programme.numbers().isEmpty() ? null : programme.numbers());
        parts.put("selection", programme.quota());
        parts.put("claim", programme.claim());
        parts.put("recognition", programme.recognition());
        parts.put("project", programme.project());
        parts.values().removeIf(Objects::isNull);
        return List.copyOf(parts.keySet());
    }
}
