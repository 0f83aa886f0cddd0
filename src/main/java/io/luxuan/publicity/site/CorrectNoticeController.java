package io.luxuan.publicity.site;

import io.luxuan.countersign.AskSecondPerson;
import io.luxuan.publicity.notice.CorrectNotice;
import io.luxuan.publicity.notice.Notice;
import io.luxuan.publicity.notice.NoticeForm;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.site.FormAgain;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 更正公告: its text beside what was published. */
@Controller
@RequestMapping("/manager/notices/{id}/correction")
class CorrectNoticeController {
    private final PublicSite site;
    private final CorrectNotice correct;
    private final AskSecondPerson ask;

    CorrectNoticeController(PublicSite site, CorrectNotice correct, AskSecondPerson ask) {
        this.site = site;
        this.correct = correct;
        this.ask = ask;
    }

    @GetMapping
    String read(@PathVariable String id, Model model) {
        Notice notice = site.notice(id);
        return page(id, new NoticeForm("CORRECTION", notice.title(), notice.body()), "", Map.of(), model);
    }

    @PostMapping
    String correct(@PathVariable String id, @ModelAttribute NoticeForm form, @RequestParam(defaultValue = "") String reason, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        String wish;
        try {
            wish = ask.ask(correct.wish(id, form.title(), form.body(), reason));
        } catch (Refusal refusal) {
            return page(id, form, reason, FormAgain.faults(refusal, response), model);
        }
        flash.addFlashAttribute("done", "countersign.asked.done");
        return "redirect:/manager/wishes/" + wish;
    }

    private String page(String id, NoticeForm form, String reason, Map<String, String> errors, Model model) {
        model.addAttribute("corrected", site.corrected(id)).addAttribute("form", form).addAttribute("reason", reason);
        model.addAttribute("errors", errors);
        return "publicity/correct-notice";
    }
}
