package io.luxuan.account;

import io.luxuan.account.factor.GoOn;
import io.luxuan.account.factor.HalfSignedIn;
import io.luxuan.account.factor.NextStep;
import io.luxuan.account.factor.OwnNotices;
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

/** On the way in, where an administrator gave the password. */
@Controller
@RequestMapping("/login/password")
class TakePasswordController {
    private static final String ELSEWHERE = "redirect:/login/next";

    private final TakePassword takePassword;
    private final OwnNotices notices;
    private final GoOn goOn;

    TakePasswordController(TakePassword takePassword, OwnNotices notices, GoOn goOn) {
        this.takePassword = takePassword;
        this.notices = notices;
        this.goOn = goOn;
    }

    @GetMapping
    String form(Model model) {
        return isHere() ? page(Map.of(), model) : ELSEWHERE;
    }

    @PostMapping
    String take(@RequestParam(required = false) String newPassword, @RequestParam(required = false) String repeatedPassword,
            Model model, HttpServletRequest request, HttpServletResponse response) {
        if (!isHere()) {
            return ELSEWHERE;
        }
        try {
            takePassword.take(newPassword, repeatedPassword);
        } catch (Refusal refusal) {
            return page(FormAgain.faults(refusal, response), model);
        }
        return "redirect:" + goOn.from(HalfSignedIn.current().orElseThrow(), request, response);
    }

    private String page(Map<String, String> errors, Model model) {
        model.addAttribute("errors", errors).addAttribute("notices", notices.all());
        return "account/factor/take-password";
    }

    private boolean isHere() {
        return HalfSignedIn.current().isPresent() && goOn.isAt(NextStep.NEW_PASSWORD);
    }
}
