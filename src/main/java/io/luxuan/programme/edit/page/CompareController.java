package io.luxuan.programme.edit.page;

import io.luxuan.programme.edit.draft.Draft;
import io.luxuan.programme.edit.draft.ReadDrafts;
import io.luxuan.programme.edit.words.CompareDraft;
import io.luxuan.shared.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What a draft changes: in words, and in an earlier round. */
@Controller
class CompareController {
    private final ReadDrafts reading;
    private final CompareDraft compare;
    private final TryDraft tries;

    CompareController(ReadDrafts reading, CompareDraft compare, TryDraft tries) {
        this.reading = reading;
        this.compare = compare;
        this.tries = tries;
    }

    @GetMapping("/manager/programmes/drafts/{id}/compare")
    String show(@PathVariable String id, @RequestParam(required = false) String round, Model model) {
        Draft draft = reading.one(id);
        model.addAttribute("draft", draft);
        model.addAttribute("followed", reading.followed(draft));
        model.addAttribute("differences", compare.withBase(draft).orElse(null));
        model.addAttribute("rounds", tries.rounds(draft));
        model.addAttribute("round", round);
        if (round != null && !round.isEmpty()) {
            run(draft, round, model);
        }
        return "programme/compare";
    }

    private void run(Draft draft, String round, Model model) {
        try {
            model.addAttribute("trial", tries.on(draft, round).orElse(null));
        } catch (Refusal faulty) {
            model.addAttribute("faulty", true);
        }
    }
}
