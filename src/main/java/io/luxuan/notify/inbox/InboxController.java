package io.luxuan.notify.inbox;

import io.luxuan.shared.Days;
import io.luxuan.shared.Slice;
import java.time.format.DateTimeParseException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping(InboxPart.PAGE)
class InboxController {
    private final OwnInbox inbox;

    InboxController(OwnInbox inbox) {
        this.inbox = inbox;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "false") String unread, @RequestParam(required = false) String cursor, Model model) {
        boolean only = unread.equals("true");
        Slice<News> news = inbox.page(only, cursor);
        model.addAttribute("news", news).addAttribute("unread", only).addAttribute("cursor", cursor);
        model.addAttribute("waiting", inbox.unread());
        return "notify/inbox";
    }

    @GetMapping("/{id}")
    String one(@PathVariable String id, Model model) {
        model.addAttribute("one", inbox.open(id));
        return "notify/news";
    }

    @PostMapping("/{id}/later")
    String later(@PathVariable String id) {
        inbox.keepForLater(id);
        return "redirect:" + InboxPart.PAGE;
    }

    @PostMapping("/read")
    String readAll(@RequestParam(required = false) String until, RedirectAttributes flash) {
        moment(until, flash);
        return "redirect:" + InboxPart.PAGE;
    }

    private void moment(String until, RedirectAttributes flash) {
        try {
            inbox.readAll(Days.moment(until == null ? "" : until));
            flash.addFlashAttribute("done", "inbox.read-all.done");
        } catch (DateTimeParseException forged) {
            flash.addFlashAttribute("problem", "inbox.read-all.failed");
        }
    }
}
