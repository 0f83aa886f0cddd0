package io.luxuan.account.factor;

import io.luxuan.account.passkey.PasskeyAnswer;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.site.FormAgain;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own passkeys, on the page of one's own factors. */
@Controller
@RequestMapping("/security/passkeys")
class PasskeysController {
    private static final String BACK = "redirect:/security";

    private final OwnPasskeys passkeys;
    private final OwnFactor factor;

    PasskeysController(OwnPasskeys passkeys, OwnFactor factor) {
        this.passkeys = passkeys;
        this.factor = factor;
    }

    @GetMapping("/new")
    String form(Model model) {
        return form(null, Map.of(), model);
    }

    @GetMapping("/{id}")
    String one(@PathVariable String id, Model model) {
        return one(id, null, Map.of(), model);
    }

    @GetMapping("/make")
    ResponseEntity<Map<String, Object>> askToMake() {
        return ResponseEntity.ok(passkeys.askToMake());
    }

    @GetMapping("/prove")
    ResponseEntity<Map<String, Object>> askToProve() {
        return ResponseEntity.ok(passkeys.askToProve());
    }

    @PostMapping
    String add(@RequestParam(required = false) String name, @RequestParam(required = false) String madeTicket,
            @RequestParam(required = false) String made, @RequestParam(required = false) String currentPasscode,
            @RequestParam(required = false) String ticket, @RequestParam(required = false) String answer, Model model,
            RedirectAttributes flash, HttpServletResponse response) {
        try {
            List<String> codes = passkeys.add(name, new PasskeyAnswer(madeTicket, made), Proof.of(currentPasscode, ticket, answer));
            return codes.isEmpty() ? done("factor.passkey.added", flash) : codes(codes, model);
        } catch (Refusal refusal) {
            return form(name, FormAgain.faults(refusal, response), model);
        }
    }

    @PostMapping("/{id}/name")
    String rename(@PathVariable String id, @RequestParam(required = false) String name, Model model, RedirectAttributes flash,
            HttpServletResponse response) {
        try {
            passkeys.rename(id, name);
            return done("factor.passkey.renamed", flash);
        } catch (Refusal refusal) {
            return one(id, name, FormAgain.faults(refusal, response), model);
        }
    }

    @PostMapping("/{id}/remove")
    String remove(@PathVariable String id, @RequestParam(required = false) String currentPasscode,
            @RequestParam(required = false) String ticket, @RequestParam(required = false) String answer, Model model,
            RedirectAttributes flash, HttpServletResponse response) {
        try {
            passkeys.remove(id, Proof.of(currentPasscode, ticket, answer));
            return done("factor.passkey.removed", flash);
        } catch (Refusal refusal) {
            return one(id, null, FormAgain.faults(refusal, response), model);
        }
    }

    private String form(String name, Map<String, String> errors, Model model) {
        model.addAttribute("errors", errors).addAttribute("standing", factor.standing()).addAttribute("passkeyName", name);
        return "account/factor/passkey-new";
    }

    private String one(String id, String name, Map<String, String> errors, Model model) {
        model.addAttribute("errors", errors).addAttribute("standing", factor.standing()).addAttribute("passkey", passkeys.one(id));
        model.addAttribute("passkeyName", name);
        return "account/factor/passkey";
    }

    private static String done(String message, RedirectAttributes flash) {
        flash.addFlashAttribute("done", message);
        return BACK;
    }

    private static String codes(List<String> codes, Model model) {
        model.addAttribute("codes", codes).addAttribute("on", "/security");
        return "account/factor/codes";
    }
}
