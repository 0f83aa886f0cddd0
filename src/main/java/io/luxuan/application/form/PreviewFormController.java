package io.luxuan.application.form;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** For those who keep programmes or prepare rounds: the applicant's own page, of a draft. Nothing can be written in it. */
@Controller
class PreviewFormController {
    private final PreviewForm preview;

    PreviewFormController(PreviewForm preview) {
        this.preview = preview;
    }

    @GetMapping("/manager/programmes/drafts/{id}/preview/form")
    String show(@PathVariable String id, Model model) {
        Optional<FormView> form = preview.of(id);
        form.ifPresent(found -> model.addAttribute("form", found).addAttribute("preview", true));
        return form.isPresent() ? "application/edit" : "programme/preview-none";
    }

    @GetMapping("/manager/rounds/drafts/{id}/preview/form")
    String ofRound(@PathVariable String id, Model model) {
        Optional<FormView> form = preview.ofRound(id);
        form.ifPresent(found -> model.addAttribute("form", found).addAttribute("preview", true));
        model.addAttribute("previewOf", id);
        return form.isPresent() ? "application/edit" : "round/preview-none";
    }
}
