package io.luxuan.application.submit;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** For those who prepare a round: the applicant's own page of it. Nothing can be begun from it. */
@Controller
class PreviewGuideController {
    private final PreviewGuide preview;

    PreviewGuideController(PreviewGuide preview) {
        this.preview = preview;
    }

    @GetMapping("/manager/rounds/drafts/{id}/preview/guide")
    String show(@PathVariable String id, Model model) {
        model.addAttribute("previewOf", id).addAttribute("preview", true);
        Optional<GuidePage> guide = preview.of(id);
        guide.ifPresent(found -> model.addAttribute("guide", found));
        return guide.isPresent() ? "application/guide" : "round/preview-none";
    }
}
