package io.luxuan.decision;

import io.luxuan.shared.Refusal;
import io.luxuan.shared.site.FormAgain;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
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

@Controller
@RequestMapping("/manager/rounds/{roundId}/decision")
class DecisionController {
    private static final String PAGE = "redirect:/manager/rounds/{roundId}/decision";
    private static final String WISH = "redirect:/manager/wishes/";

    private final ReadMeeting read;
    private final MeetingPage page;
    private final SaveMeeting save;
    private final ChangeList changes;
    private final AskDecision ask;

    DecisionController(ReadMeeting read, MeetingPage page, SaveMeeting save, ChangeList changes, AskDecision ask) {
        this.read = read;
        this.page = page;
        this.save = save;
        this.changes = changes;
        this.ask = ask;
    }

    @GetMapping
    String show(@PathVariable String roundId, MeetingQuery asked, @RequestParam(required = false) String adjust, Model model) {
        page.fill(model, read.of(roundId), asked);
        model.addAttribute("change", Map.of("number", adjust == null ? "" : adjust));
        return "decision/meeting";
    }

    /** Saves; the buttons of single rows also say which entry is to be adjusted next. */
    @PostMapping
    String save(@PathVariable String roundId, @ModelAttribute MeetingForm form,
            @RequestParam(required = false) String adjust, Model model, HttpServletResponse response,
            RedirectAttributes flash) {
        try {
            save.save(roundId, form.draft());
        } catch (Refusal refusal) {
            return again(roundId, form, Map.of("number", ""), refusal, model, response);
        }
        flash.addFlashAttribute("done", "decision.saved");
        if (adjust == null) {
            return PAGE;
        }
        flash.addAttribute("adjust", adjust);
        return PAGE;
    }

    @PostMapping("/changes")
    String change(@PathVariable String roundId, @RequestParam(defaultValue = "") String number,
            @RequestParam ChangeKind kind, @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String setTo, Model model, HttpServletResponse response, RedirectAttributes flash) {
        try {
            changes.change(roundId, number.strip(), kind, reason, setTo);
        } catch (Refusal refusal) {
            Map<String, String> typed = Map.of("number", number, "kind", kind.name(), "reason", reason, "setTo", setTo);
            return again(roundId, null, typed, refusal, model, response);
        }
        flash.addFlashAttribute("done", "decision.changed");
        return PAGE;
    }

    @PostMapping("/changes/{applicationId}/undo")
    String undo(@PathVariable String roundId, @PathVariable String applicationId, RedirectAttributes flash) {
        changes.undo(roundId, applicationId);
        flash.addFlashAttribute("done", "decision.undone");
        return PAGE;
    }

    @PostMapping("/confirm")
    String confirm(@PathVariable String roundId, @ModelAttribute MeetingForm form, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        String wish;
        try {
            wish = ask.ask(roundId, form.draft());
        } catch (Refusal refusal) {
            return again(roundId, form, Map.of("number", ""), refusal, model, response);
        }
        flash.addFlashAttribute("done", "countersign.asked.done");
        return WISH + wish;
    }

    private String again(String roundId, MeetingForm form, Map<String, String> change, Refusal refusal, Model model,
            HttpServletResponse response) {
        List<String> gone = List.of("decision.not-open", "decision.stale", "task.gone", "countersign.waits");
        if (gone.contains(refusal.code())) {
            throw refusal;
        }
        FormAgain.mark(response);
        page.fill(model, read.of(roundId), MeetingQuery.FIRST);
        page.refused(model, form, refusal);
        model.addAttribute("change", change);
        return "decision/meeting";
    }
}
