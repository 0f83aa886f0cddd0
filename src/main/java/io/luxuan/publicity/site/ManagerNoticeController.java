package io.luxuan.publicity.site;

import io.luxuan.publicity.notice.NoticeForm;
import io.luxuan.publicity.notice.WriteNotice;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.site.FormAgain;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/manager/notices")
class ManagerNoticeController {
    private final PublicSite site;
    private final WriteNotice write;

    ManagerNoticeController(PublicSite site, WriteNotice write) {
        this.site = site;
        this.write = write;
    }

    @GetMapping
    String show(@RequestParam(required = false) String cursor, Model model) {
        return page(cursor, new NoticeForm("GENERAL", "", ""), Map.of(), model);
    }

    @PostMapping
    String publish(@ModelAttribute NoticeForm form, Model model, HttpServletResponse response, RedirectAttributes flash) {
        try {
            write.publish(form);
        } catch (Refusal refusal) {
            return page(null, form, FormAgain.faults(refusal, response), model);
        }
        flash.addFlashAttribute("done", "notices.published");
        return "redirect:/manager/notices";
    }

    private String page(String cursor, NoticeForm form, Map<String, String> errors, Model model) {
        model.addAttribute("kinds", WriteNotice.KINDS);
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        model.addAttribute("cursor", cursor);
        model.addAttribute("notices", site.notices(null, null, cursor));
        return "publicity/manager-notices";
    }
}
