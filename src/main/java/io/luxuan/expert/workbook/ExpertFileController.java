package io.luxuan.expert.workbook;

import io.luxuan.shared.site.FormAgain;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Workbooks of experts going in: upload, look, apply. */
@Controller
@RequestMapping("/manager/experts/files")
class ExpertFileController {
    private static final int SHOWN = 300;
    private static final long LARGEST = 5L * 1024 * 1024;

    private final UploadExperts upload;
    private final FilePages pages;

    ExpertFileController(UploadExperts upload, FilePages pages) {
        this.upload = upload;
        this.pages = pages;
    }

    @GetMapping
    String list(Model model) {
        return page(List.of(), model);
    }

    @PostMapping
    String upload(@RequestParam(required = false) MultipartFile file, Model model, HttpServletResponse response)
            throws IOException {
        if (file == null || file.isEmpty()) {
            return refused(List.of(FileProblem.of(0, null, "experts.file.none")), model, response);
        }
        if (file.getSize() > LARGEST) {
            return refused(List.of(FileProblem.of(0, null, "experts.file.large", 5)), model, response);
        }
        UploadExperts.Kept kept = upload.keep(file.getOriginalFilename(), file.getBytes());
        if (kept.id() == null) {
            return refused(kept.problems(), model, response);
        }
        return "redirect:/manager/experts/files/" + kept.id();
    }

    @GetMapping("/{id}")
    String look(@PathVariable String id, Model model) {
        FilePages.View view = pages.get(id);
        model.addAttribute("file", view.file());
        model.addAttribute("plan", view.plan());
        model.addAttribute("shown", SHOWN);
        return "expert/file";
    }

    @PostMapping("/{id}/apply")
    String apply(@PathVariable String id, @RequestParam(defaultValue = "") String seen, RedirectAttributes flash) {
        upload.apply(id, seen);
        flash.addFlashAttribute("done", "experts.file.applied");
        return "redirect:/manager/experts/files/" + id;
    }

    @PostMapping("/{id}/discard")
    String discard(@PathVariable String id, RedirectAttributes flash) {
        upload.discard(id);
        flash.addFlashAttribute("done", "experts.file.discarded");
        return "redirect:/manager/experts/files";
    }

    private String refused(List<FileProblem> problems, Model model, HttpServletResponse response) {
        FormAgain.mark(response);
        return page(problems, model);
    }

    private String page(List<FileProblem> problems, Model model) {
        List<ExpertFile> newest = pages.newest();
        model.addAttribute("problems", problems);
        model.addAttribute("files", newest);
        model.addAttribute("people", pages.uploaders(newest));
        return "expert/files";
    }
}
