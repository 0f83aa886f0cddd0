package io.luxuan.programme.edit.page;

import io.luxuan.programme.edit.draft.Draft;
import io.luxuan.programme.edit.draft.PublishDraft;
import io.luxuan.programme.edit.draft.ReadDrafts;
import io.luxuan.programme.edit.draft.SettleDraft;
import io.luxuan.programme.edit.draft.WriteDraft;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.site.FormAgain;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One draft: where it stands, what is wrong with it, its YAML, and what the author and the second person do with it. */
@Controller
@RequestMapping("/manager/programmes/drafts/{id}")
class DraftController {
    private final ReadDrafts reading;
    private final WriteDraft write;
    private final SettleDraft settle;
    private final PublishDraft publish;

    DraftController(ReadDrafts reading, WriteDraft write, SettleDraft settle, PublishDraft publish) {
        this.reading = reading;
        this.write = write;
        this.settle = settle;
        this.publish = publish;
    }

    @GetMapping
    String show(@PathVariable String id, Model model) {
        Draft draft = reading.one(id);
        return page(draft, draft.yamlText(), draft.textHash(), "", Map.of(), model);
    }

    @PostMapping("/yaml")
    String write(@PathVariable String id, @RequestParam String text, @RequestParam String seen, Model model, HttpServletResponse response,
            RedirectAttributes flash) {
        try {
            write.write(id, text, seen);
        } catch (Refusal refusal) {
            return page(reading.one(id), text, seen, "", FormAgain.faults(refusal, response), model);
        }
        flash.addFlashAttribute("done", "programme.draft.saved");
        return "redirect:/manager/programmes/drafts/" + id;
    }

    @GetMapping("/yaml")
    ResponseEntity<byte[]> export(@PathVariable String id) {
        Draft draft = reading.one(id);
        return DraftsController.yaml(draft.programmeId() + "-v" + draft.versionNo() + ".yml", draft.yamlText());
    }

    @PostMapping("/check")
    String check(@PathVariable String id, RedirectAttributes flash) {
        return done(id, "programme.checked", flash, () -> settle.check(id));
    }

    @PostMapping("/take-back")
    String takeBack(@PathVariable String id, RedirectAttributes flash) {
        return done(id, "programme.taken-back", flash, () -> settle.takeBack(id));
    }

    @PostMapping("/drop")
    String drop(@PathVariable String id, RedirectAttributes flash) {
        settle.drop(id);
        flash.addFlashAttribute("done", "programme.dropped");
        return "redirect:/manager/programmes/drafts";
    }

    @PostMapping("/publish")
    String publish(@PathVariable String id, @RequestParam String seen, RedirectAttributes flash) {
        return done(id, "programme.published", flash, () -> publish.publish(id, seen));
    }

    @PostMapping("/give-back")
    String giveBack(@PathVariable String id, @RequestParam(defaultValue = "") String reason, Model model, HttpServletResponse response,
            RedirectAttributes flash) {
        try {
            publish.giveBack(id, reason);
        } catch (Refusal refusal) {
            Draft draft = reading.one(id);
            return page(draft, draft.yamlText(), draft.textHash(), reason, FormAgain.faults(refusal, response), model);
        }
        flash.addFlashAttribute("done", "programme.given-back");
        return "redirect:/manager/programmes/drafts/" + id;
    }

    private static String done(String id, String message, RedirectAttributes flash, Runnable work) {
        work.run();
        flash.addFlashAttribute("done", message);
        return "redirect:/manager/programmes/drafts/" + id;
    }

    /** @param seen of the text with which the author began to write */
    private String page(Draft draft, String text, String seen, String reason, Map<String, String> errors, Model model) {
        model.addAttribute("draft", draft);
        model.addAttribute("judged", reading.judged(draft));
        model.addAttribute("mine", draft.isBy(Actors.require().id()));
        model.addAttribute("text", text);
        model.addAttribute("seen", seen);
        model.addAttribute("reason", reason);
        model.addAttribute("errors", errors);
        return "programme/draft";
    }
}
