package io.luxuan.claim.web;

import io.luxuan.claim.intake.ClaimState;
import io.luxuan.claim.intake.ReadClaims;
import io.luxuan.claim.verification.GiveBackClaim;
import io.luxuan.claim.verification.ReadVerification;
import io.luxuan.claim.verification.VerifyClaim;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.site.FormAgain;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The claims of a round, and the page on which one is verified. */
@Controller
@RequestMapping("/manager")
class ClaimsController {
    private final ReadClaims claims;
    private final ReadVerification read;
    private final VerifyClaim verify;
    private final GiveBackClaim giveBack;

    ClaimsController(ReadClaims claims, ReadVerification read, VerifyClaim verify, GiveBackClaim giveBack) {
        this.claims = claims;
        this.read = read;
        this.verify = verify;
        this.giveBack = giveBack;
    }

    @GetMapping("/rounds/{roundId}/claims")
    String claims(@PathVariable String roundId, @RequestParam(required = false) ClaimState state,
            @RequestParam(required = false) String q, @RequestParam(required = false) String cursor, Model model) {
        ReadClaims.Page page = claims.of(roundId, state, q, cursor);
        model.addAttribute("page", page);
        model.addAttribute("round", page.round());
        model.addAttribute("states", ClaimState.values());
        model.addAttribute("cursor", cursor);
        return "claim/claims";
    }

    @GetMapping("/claims/{id}")
    String claim(@PathVariable String id, Model model) {
        return page(id, Map.of(), Map.of(), model);
    }

    @PostMapping("/claims/{id}")
    String verify(@PathVariable String id, @RequestParam(defaultValue = "") String found,
            @RequestParam(defaultValue = "") String grade, @RequestParam(defaultValue = "") String opinion, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        String next = read.of(id).next();
        try {
            verify.verify(id, found, grade, opinion);
        } catch (Refusal refusal) {
            model.addAttribute("arguments", refusal.arguments());
            return page(id, FormAgain.faults(refusal, response), Map.of("found", found, "grade", grade, "opinion", opinion), model);
        }
        flash.addFlashAttribute("done", "claim.verified.done");
        return "redirect:/manager/claims/" + (next == null ? id : next);
    }

    @PostMapping("/claims/{id}/correction")
    String giveBack(@PathVariable String id, @RequestParam(defaultValue = "") String reason, Model model, HttpServletResponse response,
            RedirectAttributes flash) {
        String next = read.of(id).next();
        try {
            giveBack.giveBack(id, reason);
        } catch (Refusal refusal) {
            model.addAttribute("arguments", refusal.arguments());
            return page(id, FormAgain.faults(refusal, response), Map.of("reason", reason), model);
        }
        flash.addFlashAttribute("done", "claim.given-back.done");
        return "redirect:/manager/claims/" + (next == null ? id : next);
    }

    private String page(String id, Map<String, String> errors, Map<String, String> typed, Model model) {
        ReadVerification.Page page = read.of(id);
        model.addAttribute("page", page);
        model.addAttribute("round", page.round());
        model.addAttribute("errors", errors);
        model.addAttribute("form", typed);
        return "claim/verify";
    }
}
