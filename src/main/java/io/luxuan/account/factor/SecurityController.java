package io.luxuan.account.factor;

import io.luxuan.shared.Refusal;
import io.luxuan.shared.site.FormAgain;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How one signs in: the second factor of whoever is signed in, and what administrators did to the account. */
@Controller
@RequestMapping("/security")
class SecurityController {
    private final OwnFactor factor;
    private final OwnDevices devices;
    private final OwnNotices notices;

    SecurityController(OwnFactor factor, OwnDevices devices, OwnNotices notices) {
        this.factor = factor;
        this.devices = devices;
        this.notices = notices;
    }

    @GetMapping
    String page(Model model) {
        return page(Map.of(), model);
    }

    @GetMapping("/enrol")
    String form(Model model) {
        return form(Map.of(), model);
    }

    @PostMapping("/enrol")
    String enrol(@RequestParam(required = false) String passcode, @RequestParam(required = false) String currentPasscode,
            @RequestParam(required = false) String ticket, @RequestParam(required = false) String answer, Model model, HttpServletResponse response) {
        try {
            return codes(factor.enrol(passcode, Proof.of(currentPasscode, ticket, answer)), model);
        } catch (Refusal refusal) {
            return form(FormAgain.faults(refusal, response), model);
        }
    }

    @PostMapping("/codes")
    String renew(@RequestParam(required = false) String currentPasscode, @RequestParam(required = false) String ticket,
            @RequestParam(required = false) String answer, Model model, HttpServletResponse response) {
        try {
            return codes(factor.renewRecoveryCodes(Proof.of(currentPasscode, ticket, answer)), model);
        } catch (Refusal refusal) {
            return page(FormAgain.faults(refusal, response), model);
        }
    }

    @PostMapping("/remove")
    String remove(@RequestParam(required = false) String currentPasscode, @RequestParam(required = false) String ticket,
            @RequestParam(required = false) String answer, Model model, RedirectAttributes flash, HttpServletResponse response) {
        try {
            factor.remove(Proof.of(currentPasscode, ticket, answer));
            flash.addFlashAttribute("done", "factor.removed");
            return "redirect:/security";
        } catch (Refusal refusal) {
            return page(FormAgain.faults(refusal, response), model);
        }
    }

    @PostMapping("/devices/{id}/end")
    String end(@PathVariable String id, RedirectAttributes flash) {
        devices.end(id);
        flash.addFlashAttribute("done", "factor.device.ended");
        return "redirect:/security";
    }

    private String page(Map<String, String> errors, Model model) {
        model.addAttribute("errors", errors).addAttribute("standing", factor.standing()).addAttribute("notices", notices.all());
        model.addAttribute("devices", devices.all());
        return "account/factor/security";
    }

    private String form(Map<String, String> errors, Model model) {
        model.addAttribute("errors", errors).addAttribute("pending", factor.prepare()).addAttribute("standing", factor.standing());
        model.addAttribute("address", "/security/enrol");
        return "account/factor/enrol";
    }

    private static String codes(List<String> codes, Model model) {
        model.addAttribute("codes", codes).addAttribute("on", "/security");
        return "account/factor/codes";
    }
}
