package io.luxuan.panel.pool;

import io.luxuan.shared.trail.OnRecord;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** May this expert judge this application, and if not, why not? */
@Controller
class WhyNotController {
    private final WhyNot whyNot;

    WhyNotController(WhyNot whyNot) {
        this.whyNot = whyNot;
    }

    @OnRecord(action = "panels.read", kind = "application")
    @GetMapping("/manager/applications/{id}/why-not")
    String show(@PathVariable String id, @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) String cursor, Model model) {
        WhyNot.Page page = whyNot.of(id, q, cursor);
        model.addAttribute("round", page.round());
        model.addAttribute("subject", page.subject());
        model.addAttribute("answers", page.answers());
        model.addAttribute("q", q);
        model.addAttribute("cursor", cursor);
        return "panel/why-not";
    }
}
