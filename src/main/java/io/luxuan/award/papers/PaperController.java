package io.luxuan.award.papers;

import io.luxuan.application.fill.SentCells;
import io.luxuan.application.fill.TableButton;
import io.luxuan.application.fill.TypedForm;
import io.luxuan.award.papers.PaperDesk.View;
import io.luxuan.award.project.PaperKind;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.Verdict.Refused;
import io.luxuan.shared.site.FormAgain;
import io.luxuan.storage.Upload;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form of a paper as one page: every button saves what was typed first. */
@Controller
@RequestMapping("/applicant/projects/{id}/papers/{path}")
class PaperController {
    private static final String PAGE = "award/paper";
    private static final String FILE = "file";
    private static final String REMOVE = "remove:";

    private final PaperDesk desk;
    private final FillPaper fill;
    private final PaperDrafts drafts;
    private final SubmitPaper submitPaper;

    PaperController(PaperDesk desk, FillPaper fill, PaperDrafts drafts, SubmitPaper submitPaper) {
        this.desk = desk;
        this.fill = fill;
        this.drafts = drafts;
        this.submitPaper = submitPaper;
    }

    @ModelAttribute("kind")
    PaperKind kind(@PathVariable String path) {
        return PaperKind.ofPath(path).orElseThrow(() -> new NotFound("paper", path));
    }

    @GetMapping
    ModelAndView form(@PathVariable String id, @ModelAttribute("kind") PaperKind kind) {
        return page(desk.show(id, kind, false, new TypedForm(), null));
    }

    /** @param next save, attach, remove:FILE, submit or a {@link TableButton} */
    @PostMapping("/{version}")
    ModelAndView save(@PathVariable String id, @ModelAttribute("kind") PaperKind kind, @PathVariable int version,
            @RequestParam MultiValueMap<String, String> all, @RequestParam MultiValueMap<String, MultipartFile> files,
            @RequestParam(defaultValue = "save") String next, RedirectAttributes flash) throws IOException {
        Map<String, String> sent = SentCells.single(all);
        TypedForm typed = fill.save(id, kind, version, sent);
        Optional<TableButton> button = TableButton.of(next);
        if (button.isPresent() && typed.isStored()) {
            button.get().press(fill.rows(id, kind, version), sent, files, typed);
        } else if (next.equals("attach")) {
            attach(id, kind, version, files.getFirst(FILE), typed);
        } else if (next.startsWith(REMOVE)) {
            drafts.remove(id, kind, next.substring(REMOVE.length()));
        }
        if (!typed.isStored()) {
            return wrong(desk.show(id, kind, false, typed, null)).addObject("unsaved", typed.problems.isEmpty())
                    .addObject("refused", typed.faults.get(FILE));
        }
        return next.equals("submit") ? submit(id, kind, version, flash) : back(id, kind, next, button, flash);
    }

    private ModelAndView submit(String id, PaperKind kind, int version, RedirectAttributes flash) {
        if (!submitPaper.submit(id, kind, version).isEmpty()) {
            return wrong(desk.show(id, kind, true, new TypedForm(), null)).addObject("complete", true);
        }
        flash.addFlashAttribute("done", "award.done.submitted");
        return new ModelAndView("redirect:/applicant/projects/" + id);
    }

    private void attach(String id, PaperKind kind, int version, MultipartFile file, TypedForm typed) {
        if (file == null || file.isEmpty()) {
            Verdict.refused("award.file-needed").noteAt(FILE, typed.faults);
            return;
        }
        try {
            drafts.attach(id, kind, version, new Upload(file.getOriginalFilename(), file.getSize(), file));
        } catch (Refusal refusal) {
            typed.faults.put(FILE, (Refused) Verdict.refused(refusal.code(), refusal.arguments()));
        }
    }

    private static ModelAndView back(String id, PaperKind kind, String next, Optional<TableButton> button, RedirectAttributes flash) {
        flash.addFlashAttribute("done", next.equals("attach") ? "award.done.attached"
                : next.startsWith(REMOVE) ? "award.done.detached" : "award.done.saved");
        return new ModelAndView("redirect:/applicant/projects/" + id + "/papers/" + kind.path()
                + button.map(one -> "#q-" + one.question()).orElse(""));
    }

    private static ModelAndView page(View form) {
        return new ModelAndView(PAGE, model(form));
    }

    private static ModelAndView wrong(View form) {
        return FormAgain.page(PAGE, model(form));
    }

    private static Map<String, Object> model(View form) {
        return Map.of("form", form, "draft", form.draft(), "project", form.project());
    }
}
