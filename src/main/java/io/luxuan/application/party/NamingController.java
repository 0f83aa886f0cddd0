package io.luxuan.application.party;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where somebody of one's name is said to be a member. */
@Controller
class NamingController {
    private final AnswerNaming answer;

    NamingController(AnswerNaming answer) {
        this.answer = answer;
    }

    @GetMapping("/named")
    String show(@RequestParam(required = false) String cursor, Model model) {
        model.addAttribute("lines", answer.mine(cursor));
        model.addAttribute("cursor", cursor);
        return "application/named";
    }

    @PostMapping("/named/{applicationId}/{number}")
    String say(@PathVariable String applicationId, @PathVariable int number, @RequestParam(defaultValue = "false") boolean takesPart,
            RedirectAttributes flash) {
        answer.say(applicationId, number, takesPart);
        flash.addFlashAttribute("done", "naming.said");
        return "redirect:/named";
    }
}
