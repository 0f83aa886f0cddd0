package io.luxuan.account.factor;

import io.luxuan.account.passkey.PasskeyAnswer;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.site.FormAgain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Setting up an app or a passkey on the way in, where the role must have one. What it gives out is shown on the page itself, once. */
@Controller
class EnrolController {
    private static final String VIEW = "account/factor/enrol";

    private final OwnFactor factor;
    private final OwnPasskeys passkeys;
    private final GoOn goOn;

    EnrolController(OwnFactor factor, OwnPasskeys passkeys, GoOn goOn) {
        this.factor = factor;
        this.passkeys = passkeys;
        this.goOn = goOn;
    }

    @GetMapping("/login/enrol")
    String form(Model model) {
        return isHere() ? page(Map.of(), model) : "redirect:/login/next";
    }

    @PostMapping("/login/enrol")
    String enrol(@RequestParam(required = false) String passcode, Model model, HttpServletRequest request, HttpServletResponse response) {
        if (!isHere()) {
            return "redirect:/login/next";
        }
        try {
            return on(factor.enrol(passcode, Proof.of(null, null, null)), Means.CODE, model, request, response);
        } catch (Refusal refusal) {
            return page(FormAgain.faults(refusal, response), model);
        }
    }

    @GetMapping("/login/enrol/passkey")
    ResponseEntity<Map<String, Object>> ask() {
        return isHere() ? ResponseEntity.ok(passkeys.askToMake()) : ResponseEntity.status(HttpStatus.FORBIDDEN).build();
    }

    @PostMapping("/login/enrol/passkey")
    String passkey(@RequestParam(required = false) String name, @RequestParam(required = false) String madeTicket,
            @RequestParam(required = false) String made, Model model, HttpServletRequest request, HttpServletResponse response) {
        if (!isHere()) {
            return "redirect:/login/next";
        }
        try {
            List<String> codes = passkeys.add(name, new PasskeyAnswer(madeTicket, made), Proof.of(null, null, null));
            return on(codes, Means.PASSKEY, model, request, response);
        } catch (Refusal refusal) {
            model.addAttribute("passkeyName", name);
            return page(FormAgain.faults(refusal, response), model);
        }
    }

    private String on(List<String> codes, Means means, Model model, HttpServletRequest request, HttpServletResponse response) {
        HalfSignedIn half = HalfSignedIn.current().orElseThrow();
        model.addAttribute("codes", codes).addAttribute("on", goOn.from(new HalfSignedIn(half.person(), means), request, response));
        return "account/factor/codes";
    }

    private String page(Map<String, String> errors, Model model) {
        model.addAttribute("errors", errors).addAttribute("pending", factor.prepare()).addAttribute("standing", factor.standing());
        model.addAttribute("address", "/login/enrol");
        return VIEW;
    }

    private boolean isHere() {
        return HalfSignedIn.current().isPresent() && goOn.isAt(NextStep.ENROL);
    }
}
