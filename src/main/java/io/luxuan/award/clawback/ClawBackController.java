package io.luxuan.award.clawback;

import io.luxuan.award.project.FaultTexts;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Verdict.Refused;
import io.luxuan.shared.site.FormAgain;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The department claims money back. */
@Controller
class ClawBackController {
    private final ReadClawBack read;
    private final DemandClawBack demand;
    private final SettleClawBack settle;
    private final FaultTexts texts;

    ClawBackController(ReadClawBack read, DemandClawBack demand, SettleClawBack settle, FaultTexts texts) {
        this.read = read;
        this.demand = demand;
        this.settle = settle;
        this.texts = texts;
    }

    @GetMapping("/manager/rounds/{roundId}/claw-backs")
    String list(@PathVariable String roundId, Model model) {
        model.addAttribute("view", read.inRound(roundId));
        model.addAttribute("round", read.round(roundId));
        return "award/claw-backs";
    }

    @GetMapping("/manager/claw-backs/{id}")
    ModelAndView one(@PathVariable String id) {
        return page(id, Map.of(), Map.of());
    }

    @PostMapping("/manager/claw-backs/{id}/demand")
    ModelAndView demand(@PathVariable String id, @RequestParam(defaultValue = "0") int workingDays,
            @RequestParam(required = false) String demandText, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
        return act(id, typed, flash, "award.done.demanded", () -> {
            demand.demand(id, workingDays, demandText);
            return Map.of();
        });
    }

    @PostMapping("/manager/claw-backs/{id}/receipts/{receiptId}/confirm")
    ModelAndView confirm(@PathVariable String id, @PathVariable String receiptId, RedirectAttributes flash) {
        settle.confirm(id, receiptId);
        flash.addFlashAttribute("done", "award.done.repaid");
        return new ModelAndView("redirect:/manager/claw-backs/" + id);
    }

    @PostMapping("/manager/claw-backs/{id}/receipts/{receiptId}/reject")
    ModelAndView reject(@PathVariable String id, @PathVariable String receiptId, @RequestParam(required = false) String remark,
            @RequestParam Map<String, String> typed, RedirectAttributes flash) {
        return act(id, typed, flash, "award.done.repay-rejected", () -> {
            settle.reject(id, receiptId, remark);
            return Map.of();
        });
    }

    @PostMapping("/manager/claw-backs/{id}/receipts")
    ModelAndView enter(@PathVariable String id, Repayment repayment, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
        return act(id, typed, flash, "award.done.repaid", () -> settle.enter(id, repayment));
    }

    @PostMapping("/manager/claw-backs/{id}/close")
    ModelAndView close(@PathVariable String id, @RequestParam(required = false) String closeReason,
            @RequestParam Map<String, String> typed, RedirectAttributes flash) {
        return act(id, typed, flash, "award.done.claw-back-closed", () -> {
            settle.close(id, closeReason);
            return Map.of();
        });
    }

    private ModelAndView act(String id, Map<String, String> typed, RedirectAttributes flash, String done,
            java.util.function.Supplier<Map<String, Refused>> action) {
        Map<String, String> errors;
        try {
            errors = texts.of(action.get());
        } catch (Refusal refusal) {
            FormAgain.faults(refusal);
            errors = texts.of(refusal);
        }
        if (!errors.isEmpty()) {
            return page(id, typed, errors);
        }
        flash.addFlashAttribute("done", done);
        return new ModelAndView("redirect:/manager/claw-backs/" + id);
    }

    private ModelAndView page(String id, Map<String, String> typed, Map<String, String> errors) {
        ReadClawBack.View view = read.of(id);
        return FormAgain.page("award/claw-back", Map.of("view", view, "round", read.round(view.claim().roundId()), "typed", typed), errors);
    }
}
