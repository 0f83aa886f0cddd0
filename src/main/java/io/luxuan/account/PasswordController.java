package io.luxuan.account;

import io.luxuan.shared.Refusal;
import io.luxuan.shared.site.FormAgain;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class PasswordController {
    private final ChangeOwnPassword changeOwnPassword;

    PasswordController(ChangeOwnPassword changeOwnPassword) {
        this.changeOwnPassword = changeOwnPassword;
    }

    @GetMapping("/password")
    String form(Model model) {
        model.addAttribute("errors", Map.of());
        return "account/password";
    }

    @PostMapping("/password")
    String change(@RequestParam String currentPassword, @RequestParam String newPassword,
            @RequestParam String repeatedPassword, Model model, RedirectAttributes flash, HttpServletResponse response) {
        try {
            changeOwnPassword.change(currentPassword, newPassword, repeatedPassword);
            flash.addFlashAttribute("done", "password.changed");
            return "redirect:/password";
        } catch (Refusal refusal) {
            model.addAttribute("errors", FormAgain.faults(refusal, response));
            return "account/password";
        }
    }
}
