package io.luxuan.programme;

import io.luxuan.shared.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The public guide: what can be applied for, by whom, and how it is judged. */
@Controller
class GuideController {
    private final Programmes programmes;

    GuideController(Programmes programmes) {
        this.programmes = programmes;
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
        model.addAttribute("programme", programme);
        return "programme/guide";
    }
}
