package io.luxuan.paper.page;

import io.luxuan.paper.kind.PaperFormat;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.site.FormAgain;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Templates of papers, where managers keep them. */
@Controller
@RequestMapping("/manager/paper-templates")
class TemplatesController {
    private final KeepTemplates templates;

    TemplatesController(KeepTemplates templates) {
        this.templates = templates;
    }

    @GetMapping
    String all(Model model) {
        model.addAttribute("lines", templates.all());
        return "paper/templates";
    }

    @GetMapping("/{kind}")
    String one(@PathVariable String kind, Model model) {
        return page(kind, "", Map.of(), model);
    }

    @GetMapping("/{kind}/{version}/template.docx")
    void file(@PathVariable String kind, @PathVariable int version, HttpServletResponse response) throws IOException {
        templates.file(kind, version).send(response);
    }

    @GetMapping("/{kind}/{version}/preview.{ending}")
    void preview(@PathVariable String kind, @PathVariable int version, @PathVariable String ending, HttpServletResponse response)
            throws IOException {
        templates.preview(kind, version, PaperFormat.of(ending).orElseThrow(() -> new NotFound("format", ending))).send(response);
    }

    @PostMapping("/{kind}")
    String add(@PathVariable String kind, @RequestParam(required = false) MultipartFile file, @RequestParam(defaultValue = "") String note,
            Model model, HttpServletResponse response, RedirectAttributes flash) throws IOException {
        try {
            int version = templates.add(kind, file == null ? "" : String.valueOf(file.getOriginalFilename()),
                    file == null ? new byte[0] : file.getBytes(), note);
            flash.addFlashAttribute("doneArguments", List.of(version));
        } catch (Refusal refusal) {
            return page(kind, note, FormAgain.faults(refusal, response), model);
        }
        flash.addFlashAttribute("done", "paper.template.added");
        return "redirect:/manager/paper-templates/{kind}";
    }

    @PostMapping("/{kind}/{version}/use")
    String use(@PathVariable String kind, @PathVariable int version, @RequestParam int replaced, RedirectAttributes flash) {
        templates.use(kind, version, replaced);
        flash.addFlashAttribute("done", "paper.template.used");
        return "redirect:/manager/paper-templates/{kind}";
    }

    private String page(String kind, String note, Map<String, String> errors, Model model) {
        model.addAttribute("view", templates.of(kind));
        model.addAttribute("note", note);
        model.addAttribute("errors", errors);
        return "paper/template";
    }
}
