package io.luxuan.account.factor;

import io.luxuan.shared.Verdict;
import io.luxuan.shared.site.FormAgain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The steps between a right password and the account that need no more than a code or a click. */
@Controller
class StepsController {
    private final CheckFactor checks;
    private final OwnFactor factor;
    private final OwnPasskeys passkeys;
    private final OwnDevices devices;
    private final OwnNotices notices;
    private final GoOn goOn;

    StepsController(CheckFactor checks, OwnFactor factor, OwnPasskeys passkeys, OwnDevices devices, OwnNotices notices, GoOn goOn) {
        this.checks = checks;
        this.factor = factor;
        this.passkeys = passkeys;
        this.devices = devices;
        this.notices = notices;
        this.goOn = goOn;
    }

    @GetMapping("/login/next")
    String next() {
        return "redirect:" + pageOrSignIn();
    }

    @GetMapping("/login/code")
    String code(Model model) {
        return isAt(NextStep.CODE) ? code(Map.of(), model) : next();
    }

    /** For a passkey beside the password; the sign-in page asks for one alone, of whoever is halfway in too. */
    @GetMapping("/login/code/passkey")
    ResponseEntity<Map<String, Object>> ask() {
        return isAt(NextStep.CODE) ? ResponseEntity.ok(passkeys.askToProve()) : ResponseEntity.status(HttpStatus.FORBIDDEN).build();
    }

    @PostMapping("/login/code")
    String check(@RequestParam(required = false) String passcode, @RequestParam(required = false) String ticket,
            @RequestParam(required = false) String answer, @RequestParam(defaultValue = "false") String spare, Model model,
            HttpServletRequest request, HttpServletResponse response) {
        if (!isAt(NextStep.CODE)) {
            return next();
        }
        HalfSignedIn half = HalfSignedIn.current().orElseThrow();
        Proof proof = Proof.of(passcode, ticket, answer);
        CheckFactor.Checked checked = checks.check(half.person(), proof);
        Optional<Verdict.Refused> wrong = checked.verdict().refusal();
        if (wrong.isEmpty()) {
            if (spare.equals("true")) {
                devices.trust();
            }
            return "redirect:" + goOn.from(new HalfSignedIn(half.person(), checked.means()), request, response);
        }
        FormAgain.mark(response);
        return code(Map.of(proof.fieldOr("passcode"), wrong.get().messageKey()), model);
    }

    @GetMapping("/login/notices")
    String notices(Model model) {
        if (!isAt(NextStep.NOTICES)) {
            return next();
        }
        model.addAttribute("notices", notices.all());
        return "account/factor/notices";
    }

    @PostMapping("/login/notices")
    String read(HttpServletRequest request, HttpServletResponse response) {
        if (!isAt(NextStep.NOTICES)) {
            return next();
        }
        notices.seen();
        return "redirect:" + goOn.from(HalfSignedIn.current().orElseThrow(), request, response);
    }

    private String code(Map<String, String> errors, Model model) {
        model.addAttribute("errors", errors).addAttribute("standing", factor.standing()).addAttribute("maySpare", devices.mayTrust());
        return "account/factor/code";
    }

    private boolean isAt(NextStep step) {
        return HalfSignedIn.current().isPresent() && goOn.isAt(step);
    }

    private String pageOrSignIn() {
        return HalfSignedIn.current().isPresent() ? goOn.page() : NextStep.NONE.page();
    }
}
