package io.luxuan.award.clawback;

import io.luxuan.award.project.FaultTexts;
import io.luxuan.shared.Verdict.Refused;
import io.luxuan.shared.site.FormAgain;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A unit pays back. */
@Controller
@RequestMapping("/applicant/claw-backs/{id}")
class OwnClawBackController {
    private final OwnClawBacks own;
    private final ReportRepayment report;
    private final FaultTexts texts;

    OwnClawBackController(OwnClawBacks own, ReportRepayment report, FaultTexts texts) {
        this.own = own;
        this.report = report;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView one(@PathVariable String id) {
        return page(id, Map.of(), Map.of());
    }

    @PostMapping
    ModelAndView report(@PathVariable String id, Repayment repayment, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
        Map<String, Refused> faults = report.report(id, repayment);
        if (!faults.isEmpty()) {
            return page(id, typed, texts.of(faults));
        }
        flash.addFlashAttribute("done", "award.done.repay-reported");
        return new ModelAndView("redirect:/applicant/claw-backs/" + id);
    }

    private ModelAndView page(String id, Map<String, String> typed, Map<String, String> errors) {
        return FormAgain.page("award/my-claw-back", Map.of("view", own.of(id), "typed", typed), errors);
    }
}
