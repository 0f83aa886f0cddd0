package io.luxuan.card.desk;

import io.luxuan.shared.site.FormAgain;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** All that an expert has yet to declare, on one page: who is ticked is accepted, and the first card opens. */
@Controller
class DeclareController {
    private final Declarations declarations;

    DeclareController(Declarations declarations) {
        this.declarations = declarations;
    }

    @GetMapping("/expert/declare")
    String show(Model model) {
        model.addAttribute("waiting", declarations.mine());
        return "card/declare-many";
    }

    @PostMapping("/expert/declare")
    String declare(@RequestParam(name = "seat", required = false) List<String> chosen, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        if (chosen == null) {
            FormAgain.mark(response);
            model.addAttribute("errorKey", "card.declare-many.choose");
            return show(model);
        }
        String first = declarations.acceptAll(Set.copyOf(chosen));
        flash.addFlashAttribute("done", "card.declare.accepted");
        return "redirect:/expert/assignments/" + first;
    }
}
