package io.luxuan.account;

import io.luxuan.account.factor.GoOn;
import io.luxuan.account.passkey.PasskeyAnswer;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.site.FormAgain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A passkey in the place of name and password; whoever is halfway in may begin anew by one. */
@Controller
class PasskeySignInController {
    private final SignInByPasskey signIn;
    private final GoOn goOn;

    PasskeySignInController(SignInByPasskey signIn, GoOn goOn) {
        this.signIn = signIn;
        this.goOn = goOn;
    }

    @GetMapping("/login/passkey")
    ResponseEntity<Map<String, Object>> ask() {
        return signIn.ask().map(ResponseEntity::ok).orElseGet(() -> ResponseEntity.badRequest().build());
    }

    @PostMapping("/login/passkey")
    String signIn(@RequestParam(required = false) String ticket, @RequestParam(required = false) String answer, Model model,
            HttpServletRequest request, HttpServletResponse response) {
        SignInByPasskey.Entered entered = signIn.signIn(new PasskeyAnswer(ticket, answer), request.getRemoteAddr());
        Optional<Verdict.Refused> wrong = entered.verdict().refusal();
        if (wrong.isEmpty()) {
            return "redirect:" + goOn.enter(entered.half(), request, response);
        }
        FormAgain.mark(response);
        model.addAttribute("errors", Map.of("passkey", wrong.get().messageKey()));
        return "account/login";
    }
}
