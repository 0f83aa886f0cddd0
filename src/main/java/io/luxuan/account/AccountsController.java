package io.luxuan.account;

import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Role;
import io.luxuan.shared.site.FormAgain;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of accounts, and opening one. */
@Controller
class AccountsController {
    private static final List<Role> ROLES = Arrays.stream(Role.values()).filter(role -> role != Role.SYSTEM).toList();

    private final AccountDirectory directory;
    private final OpenAccount openAccount;
    private final Organisations organisations;

    AccountsController(AccountDirectory directory, OpenAccount openAccount, Organisations organisations) {
        this.directory = directory;
        this.openAccount = openAccount;
        this.organisations = organisations;
    }

    @GetMapping("/admin")
    String home() {
        return "redirect:/admin/accounts";
    }

    @GetMapping("/admin/accounts")
    String list(@RequestParam(required = false) String q, @RequestParam(required = false) Role role,
            @RequestParam(defaultValue = "false") boolean waiting, @RequestParam(required = false) String cursor, Model model) {
        model.addAllAttributes(Map.of("accounts", directory.accounts(q, role, waiting, cursor), "roles", ROLES,
                "waiting", waiting, "howManyWait", directory.waiting()));
        model.addAttribute("q", q).addAttribute("role", role).addAttribute("cursor", cursor);
        return "account/accounts";
    }

    @GetMapping("/admin/accounts/new")
    String form(@RequestParam(required = false) String organisationId, Model model) {
        return form(new AccountForm(null, null, organisationId == null ? null : Role.APPLICANT, organisationId), Map.of(), model);
    }

    @PostMapping("/admin/accounts")
    String open(@ModelAttribute("form") AccountForm form, Model model, RedirectAttributes flash, HttpServletResponse response) {
        try {
            OpenAccount.Opened opened = openAccount.open(form);
            flash.addFlashAttribute("done", "admin.account.opened").addFlashAttribute("password", opened.password());
            return "redirect:/admin/accounts/" + opened.person().id();
        } catch (Refusal refusal) {
            return form(form, FormAgain.faults(refusal, response), model);
        }
    }

    @GetMapping("/admin/accounts/{id}")
    String one(@PathVariable String id, Model model) {
        AccountLine account = directory.account(id);
        model.addAttribute("account", account).addAttribute("slowedUntil", directory.slowedUntil(account));
        model.addAttribute("maySee", directory.may(id));
        return "account/account";
    }

    private String form(AccountForm form, Map<String, String> errors, Model model) {
        boolean ofUnit = form.organisationId() != null && !form.organisationId().isBlank();
        model.addAttribute("form", form).addAttribute("errors", errors).addAttribute("roles", ROLES);
        model.addAttribute("unit", ofUnit ? organisations.byIds(List.of(form.organisationId())).get(form.organisationId()) : null);
        return "account/new-account";
    }
}
