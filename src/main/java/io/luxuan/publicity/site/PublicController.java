package io.luxuan.publicity.site;

import io.luxuan.publicity.notice.Corrected;
import io.luxuan.publicity.notice.NoticeContacts;
import io.luxuan.publicity.notice.NoticeKind;
import io.luxuan.publicity.question.PublicQuestions;
import io.luxuan.shared.NotFound;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The public pages; no sign-in. */
@Controller
class PublicController {
    private static final int FEW = 10;

    private final PublicSite site;
    private final NoticeContacts contacts;
    private final PublicQuestions questions;

    PublicController(PublicSite site, NoticeContacts contacts, PublicQuestions questions) {
        this.site = site;
        this.contacts = contacts;
        this.questions = questions;
    }

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("home", site.home());
        return "publicity/home";
    }

    @GetMapping("/notices")
    String notices(@RequestParam(required = false) String kind, @RequestParam(required = false) String q,
            @RequestParam(required = false) String cursor, Model model) {
        NoticeKind wanted = NoticeKind.named(kind);
        model.addAttribute("kinds", NoticeKind.values());
        model.addAttribute("kind", wanted);
        search(q, cursor, model);
        model.addAttribute("notices", site.notices(wanted, q, cursor));
        model.addAttribute("questions", wanted == null && cursor == null ? questions.holding(q, FEW) : List.of());
        return "publicity/notices";
    }

    @GetMapping("/notices/{id}")
    String notice(@PathVariable String id, Model model) {
        about(id, model);
        return "publicity/notice";
    }

    @GetMapping("/publicity/{noticeId}")
    String list(@PathVariable String noticeId, @RequestParam(required = false) String q,
            @RequestParam(required = false) String cursor, Model model) {
        search(q, cursor, model);
        model.addAttribute("view", site.list(noticeId, q, cursor));
        about(noticeId, model);
        return "publicity/list";
    }

    /** What stands beside every notice: what corrected it, and whom to ask. */
    private void about(String noticeId, Model model) {
        Corrected corrected = site.corrected(noticeId);
        model.addAttribute("corrected", corrected).addAttribute("contacts", contacts.of(corrected.notice()));
    }

    static void search(String q, String cursor, Model model) {
        if (q != null && q.length() > 100) {
            throw new NotFound("search", "too long");
        }
        model.addAttribute("q", q);
        model.addAttribute("cursor", cursor);
    }
}
