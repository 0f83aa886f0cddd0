package io.luxuan.recognition.web;

import io.luxuan.recognition.titles.ReadTitles;
import io.luxuan.shared.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The register of titles; no sign-in. */
@Controller
class TitlesController {
    private final ReadTitles titles;

    TitlesController(ReadTitles titles) {
        this.titles = titles;
    }

    @GetMapping("/titles")
    String titles(@RequestParam(required = false) String q, @RequestParam(required = false) String cursor, Model model) {
        if (q != null && q.length() > 100) {
            throw new NotFound("search", "too long");
        }
        model.addAttribute("titles", titles.page(q, cursor));
        model.addAttribute("q", q);
        model.addAttribute("cursor", cursor);
        return "recognition/titles";
    }
}
