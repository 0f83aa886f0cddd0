package io.luxuan.recover;

import io.luxuan.shared.Refusal;
import io.luxuan.shared.site.FormAgain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 忘记密码: a name, a code, a password. Neither name nor code ever stands in an address. */
@Controller
@RequestMapping("/forgotten")
class RecoverController {
    private final RecoverPassword recover;

    RecoverController(RecoverPassword recover) {
        this.recover = recover;
    }

    @GetMapping
    String form(Model model) {
        return again("", Map.of(), model);
    }

    @PostMapping
    String ask(@RequestParam(required = false) String username, Model model, HttpServletRequest request, HttpServletResponse response) {
        try {
            return typed(username, recover.ask(username, request.getRemoteAddr()), Map.of(), model);
        } catch (Refusal refusal) {
            return again(username, FormAgain.faults(refusal, response), model);
        }
    }

    @PostMapping("/password")
    String set(@RequestParam(required = false) String username, @RequestParam(required = false) String ticket,
            @RequestParam(required = false) String code, @RequestParam(required = false) String newPassword,
            @RequestParam(required = false) String repeatedPassword, Model model, RedirectAttributes flash, HttpServletResponse response) {
        try {
            recover.set(username, ticket, code, newPassword, repeatedPassword);
        } catch (Refusal refusal) {
            return typed(username, ticket, FormAgain.faults(refusal, response), model);
        }
        flash.addFlashAttribute("done", "recover.done");
        return "redirect:/login";
    }

    private String again(String username, Map<String, String> errors, Model model) {
        model.addAttribute("username", username).addAttribute("errors", errors).addAttribute("open", recover.isOpen());
        return "recover/ask";
    }

    private static String typed(String username, String ticket, Map<String, String> errors, Model model) {
        model.addAttribute("username", username).addAttribute("ticket", ticket).addAttribute("errors", errors);
        return "recover/set";
    }
}
