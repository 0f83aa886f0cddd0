package io.luxuan.card.desk;

import io.luxuan.card.desk.PreviewCard.Shown;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** For those who keep programmes: the expert's own page, of a draft. Nothing can be written in it. */
@Controller
class PreviewCardController {
    private final PreviewCard preview;
    private final MessageSource messages;

    PreviewCardController(PreviewCard preview, MessageSource messages) {
        this.preview = preview;
        this.messages = messages;
    }

    @GetMapping("/manager/programmes/drafts/{id}/preview/card")
    String show(@PathVariable String id, Model model) {
        Optional<Shown> shown = preview.of(id);
        if (shown.isEmpty()) {
            return "programme/preview-none";
        }
        model.addAttribute("task", shown.get().task()).addAttribute("card", shown.get().card()).addAttribute("document", shown.get().document())
                .addAttribute("page", CardPage.of(shown.get().task().programme().rubric(), shown.get().draft(), Map.of(), messages))
                .addAttribute("preview", true)
                .addAttribute("own", new OwnTotals.Shown(List.of(), ""));
        return "card/score";
    }
}
