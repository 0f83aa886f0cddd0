package io.luxuan.application.recommend;

import io.luxuan.application.recommend.RecommendersOfRound.Listed;
import io.luxuan.application.recommend.RecommendersOfRound.Page;
import io.luxuan.shared.Chunks;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.site.FormAgain;
import io.luxuan.spreadsheet.ListSheet;
import io.luxuan.spreadsheet.ListSheet.Worded;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The departments of a round, for staff: how many each may recommend, and what came. */
@Controller
@RequestMapping("/manager/rounds/{roundId}/recommenders")
class RecommendersController {
    private static final ListSheet<Listed> SHEET = ListSheet.<Listed>empty().with("recommend.department", 30, Listed::department)
            .with("recommend.place", 12, listed -> listed.line().place()).with("application.number", 18, listed -> listed.line().numberText())
            .with("application.title", 44, listed -> listed.line().title())
            .with("application.organisation", 36, listed -> listed.line().organisationName())
            .with("application.status", 18, listed -> Worded.of("status.", listed.line().status()));

    private final RecommendersOfRound departments;
    private final SetQuotas set;
    private final MessageSource messages;

    RecommendersController(RecommendersOfRound departments, SetQuotas set, MessageSource messages) {
        this.departments = departments;
        this.set = set;
        this.messages = messages;
    }

    @GetMapping
    String show(@PathVariable String roundId, Model model) {
        Page page = departments.page(roundId);
        return page(page, page.kept(), Map.of(), model);
    }

    @PostMapping
    String set(@PathVariable String roundId, @ModelAttribute QuotaForm form, @RequestParam(defaultValue = "") String reason, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        Optional<String> wish;
        try {
            wish = set.set(roundId, form, reason);
        } catch (Refusal refusal) {
            model.addAttribute("reason", reason);
            return page(departments.page(roundId), form, FormAgain.faults(refusal, response), model);
        }
        if (wish.isPresent()) {
            flash.addFlashAttribute("done", "countersign.asked.done");
            return "redirect:/manager/wishes/" + wish.get();
        }
        flash.addFlashAttribute("done", "recommend.quota.done");
        return "redirect:/manager/rounds/{roundId}/recommenders";
    }

    @GetMapping("/list.xlsx")
    void sheet(@PathVariable String roundId, HttpServletResponse response) throws IOException {
        SHEET.send(departments.page(roundId).round().title(), cursor -> departments.list(roundId, cursor, Chunks.KEYS), messages, response);
    }

    private static String page(Page page, QuotaForm form, Map<String, String> errors, Model model) {
        model.addAttribute("page", page).addAttribute("round", page.round()).addAttribute("form", form).addAttribute("errors", errors);
        return "application/recommenders";
    }
}
