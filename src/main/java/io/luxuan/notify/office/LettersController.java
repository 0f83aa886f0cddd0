package io.luxuan.notify.office;

import io.luxuan.notify.letter.LetterState;
import java.util.Arrays;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was sent. */
@Controller
@RequestMapping("/manager/letters")
class LettersController {
    private final ReadLetters letters;

    LettersController(ReadLetters letters) {
        this.letters = letters;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String state, @RequestParam(required = false) String cursor, Model model) {
        LetterState only = Arrays.stream(LetterState.values()).filter(one -> one.name().equals(state)).findFirst().orElse(null);
        model.addAttribute("letters", letters.page(only, cursor)).addAttribute("cursor", cursor);
        model.addAttribute("state", only == null ? "" : only.name()).addAttribute("states", LetterState.values());
        return "notify/letters";
    }

    @PostMapping("/{id}/retry")
    String retry(@PathVariable String id, RedirectAttributes flash) {
        letters.retry(id);
        flash.addFlashAttribute("done", "letters.retried");
        return "redirect:/manager/letters";
    }
}
