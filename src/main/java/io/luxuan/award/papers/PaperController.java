package io.luxuan.award.papers;

import io.luxuan.award.project.FaultTexts;
import io.luxuan.award.project.PaperKind;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Verdict.Refused;
import io.luxuan.shared.site.FormAgain;
import io.luxuan.storage.Upload;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form of a paper: every button saves what was typed first. */
@Controller
@RequestMapping("/applicant/projects/{id}/papers/{path}")
class PaperController {
    private final PaperDrafts drafts;
    private final SubmitPaper submitPaper;
    private final FaultTexts texts;
    private final MessageSource messages;

    PaperController(PaperDrafts drafts, SubmitPaper submitPaper, FaultTexts texts, MessageSource messages) {
        this.drafts = drafts;
        this.submitPaper = submitPaper;
        this.texts = texts;
        this.messages = messages;
    }

    @ModelAttribute("kind")
    PaperKind kind(@PathVariable String path) {
        return PaperKind.ofPath(path).orElseThrow(() -> new NotFound("paper", path));
    }

    @GetMapping
    ModelAndView form(@PathVariable String id, @ModelAttribute("kind") PaperKind kind) {
        return page(drafts.open(id, kind), Map.of());
    }

    @PostMapping("/draft")
    ModelAndView save(@PathVariable String id, @ModelAttribute("kind") PaperKind kind, @RequestParam int version,
            @RequestParam Map<String, String> typed, RedirectAttributes flash,
            @RequestHeader(name = "HX-Request", required = false) String htmx) {
        var at = drafts.save(id, kind, version, typed);
        if (htmx != null) {
            return new ModelAndView("award/paper :: saved", Map.of("at", at));
        }
        flash.addFlashAttribute("done", "award.done.saved");
        return back(id, kind);
    }

    @PostMapping("/files")
    ModelAndView attach(@PathVariable String id, @ModelAttribute("kind") PaperKind kind, @RequestParam int version,
            @RequestParam Map<String, String> typed, @RequestParam MultipartFile file, RedirectAttributes flash) {
        drafts.save(id, kind, version, typed);
        try {
            drafts.attach(id, kind, version, new Upload(file.getOriginalFilename(), file.getSize(), file));
        } catch (Refusal refusal) {
            String text = messages.getMessage(refusal.messageKey(), refusal.arguments(), Locale.SIMPLIFIED_CHINESE);
            return page(drafts.open(id, kind), Map.of("file", text));
        }
        flash.addFlashAttribute("done", "award.done.attached");
        return back(id, kind);
    }

    @PostMapping("/files/{fileId}/remove")
    ModelAndView remove(@PathVariable String id, @ModelAttribute("kind") PaperKind kind, @PathVariable String fileId,
            @RequestParam int version, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
        drafts.save(id, kind, version, typed);
        drafts.remove(id, kind, fileId);
        flash.addFlashAttribute("done", "award.done.detached");
        return back(id, kind);
    }

    @PostMapping("/submit")
    ModelAndView submit(@PathVariable String id, @ModelAttribute("kind") PaperKind kind, @RequestParam int version,
            @RequestParam Map<String, String> typed, RedirectAttributes flash) {
        Map<String, Refused> faults = submitPaper.submit(id, kind, version, typed);
        if (!faults.isEmpty()) {
            return page(drafts.open(id, kind).with(typed), texts.of(faults));
        }
        flash.addFlashAttribute("done", "award.done.submitted");
        return new ModelAndView("redirect:/applicant/projects/" + id);
    }

    private static ModelAndView page(PaperDraft draft, Map<String, String> errors) {
        return FormAgain.page("award/paper", Map.of("draft", draft, "project", draft.project()), errors);
    }

    private static ModelAndView back(String id, PaperKind kind) {
        return new ModelAndView("redirect:/applicant/projects/" + id + "/papers/" + kind.path());
    }
}
