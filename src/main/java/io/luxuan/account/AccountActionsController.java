package io.luxuan.account;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Buttons on the page of one account. */
@Controller
@RequestMapping("/admin/accounts/{id}")
class AccountActionsController {
    private final KeepAccount keepAccount;

    AccountActionsController(KeepAccount keepAccount) {
        this.keepAccount = keepAccount;
    }

    @PostMapping("/waits")
    String endWaits(@PathVariable String id, RedirectAttributes flash) {
        keepAccount.endWaits(id);
        return done("admin.account.waits-ended", flash);
    }

    @PostMapping("/password")
    String resetPassword(@PathVariable String id, RedirectAttributes flash) {
        flash.addFlashAttribute("password", keepAccount.resetPassword(id));
        return done("admin.account.password-reset", flash);
    }

    @PostMapping("/disable")
    String disable(@PathVariable String id, RedirectAttributes flash) {
        keepAccount.disable(id);
        return done("admin.account.disabled", flash);
    }

    @PostMapping("/enable")
    String enable(@PathVariable String id, RedirectAttributes flash) {
        keepAccount.enable(id);
        return done("admin.account.enabled", flash);
    }

    private static String done(String message, RedirectAttributes flash) {
        flash.addFlashAttribute("done", message);
        return "redirect:/admin/accounts/{id}";
    }
}
