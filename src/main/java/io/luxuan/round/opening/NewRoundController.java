package io.luxuan.round.opening;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A new round begins with its programme, or with what was left unfinished. */
@Controller
class NewRoundController {
    private final ChooseProgramme choose;
    private final ReadRoundDrafts drafts;

    NewRoundController(ChooseProgramme choose, ReadRoundDrafts drafts) {
        this.choose = choose;
        this.drafts = drafts;
    }

    @GetMapping(value = "/manager/rounds/new", params = "!programme")
    String choose(@RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("groups", choose.groups(q));
        model.addAttribute("q", q);
        model.addAttribute("drafts", drafts.page(null));
        return "round/choose";
    }
}
