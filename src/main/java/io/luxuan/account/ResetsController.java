package io.luxuan.account;

import io.luxuan.shared.Refusal;
import io.luxuan.shared.site.FormAgain;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Second factors that are to be reset: asked for on the account's page, confirmed in a list of their own. */
@Controller
class ResetsController {
    private final ResetFactor resets;
    private final AccountDirectory directory;

    ResetsController(ResetFactor resets, AccountDirectory directory) {
        this.resets = resets;
        this.directory = directory;
    }

    @GetMapping("/admin/resets")
    String list(@RequestParam(required = false) String cursor, Model model) {
        model.addAttribute("resets", resets.asked(cursor)).addAttribute("cursor", cursor);
        return "account/resets";
    }

    @GetMapping("/admin/accounts/{id}/factor")
    String form(@PathVariable String id, Model model) {
        return form(id, null, Map.of(), model);
    }

    @PostMapping("/admin/accounts/{id}/factor")
    String ask(@PathVariable String id, @RequestParam(required = false) String reason, Model model, RedirectAttributes flash,
            HttpServletResponse response) {
        try {
            resets.ask(id, reason);
        } catch (Refusal refusal) {
            return form(id, reason, FormAgain.faults(refusal, response), model);
        }
        flash.addFlashAttribute("done", "admin.reset.asked");
        return "redirect:/admin/accounts/{id}";
    }

    @PostMapping("/admin/resets/{id}/confirm")
    String confirm(@PathVariable String id, RedirectAttributes flash) {
        resets.confirm(id);
        flash.addFlashAttribute("done", "admin.reset.confirmed");
        return "redirect:/admin/resets";
    }

    @PostMapping("/admin/resets/{id}/refuse")
    String refuse(@PathVariable String id, RedirectAttributes flash) {
        resets.refuse(id);
        flash.addFlashAttribute("done", "admin.reset.refused");
        return "redirect:/admin/resets";
    }

    private String form(String id, String reason, Map<String, String> errors, Model model) {
        model.addAttribute("account", directory.account(id)).addAttribute("reason", reason).addAttribute("errors", errors);
        return "account/reset";
    }
}
