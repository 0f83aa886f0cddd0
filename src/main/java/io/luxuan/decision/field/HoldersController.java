package io.luxuan.decision.field;

import io.luxuan.shared.Refusal;
import io.luxuan.shared.site.FormAgain;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The register of fields that are held since before the platform. */
@Controller
class HoldersController {
    private static final String HERE = "/manager/fields";

    private final KeepHolders keep;

    HoldersController(KeepHolders keep) {
        this.keep = keep;
    }

    @GetMapping(HERE)
    String all(@RequestParam(required = false) String cursor, Model model) {
        return page(cursor, HolderForm.EMPTY, Map.of(), model);
    }

    @PostMapping(HERE)
    String enter(@ModelAttribute("form") HolderForm form, Model model, HttpServletResponse response, RedirectAttributes flash) {
        try {
            keep.enter(form);
        } catch (Refusal refusal) {
            return page(null, form, FormAgain.faults(refusal, response), model);
        }
        flash.addFlashAttribute("done", "field.held");
        return "redirect:" + HERE;
    }

    @PostMapping(HERE + "/workbook")
    String workbook(@RequestParam(required = false) MultipartFile file, Model model, HttpServletResponse response, RedirectAttributes flash)
            throws IOException {
        try {
            int entered = keep.enter(file == null ? new byte[0] : file.getBytes());
            flash.addFlashAttribute("done", "field.entered").addFlashAttribute("doneArguments", List.of(entered));
            return "redirect:" + HERE;
        } catch (FaultyHolders faulty) {
            FormAgain.faults(faulty, response);
            model.addAttribute("problems", faulty.problems());
            return page(null, HolderForm.EMPTY, Map.of(), model);
        }
    }

    @PostMapping(HERE + "/{id}/free")
    String free(@PathVariable String id, @RequestParam(defaultValue = "") String why, Model model, HttpServletResponse response,
            RedirectAttributes flash) {
        try {
            keep.free(id, why);
        } catch (Refusal refusal) {
            model.addAttribute("typedWhy", why);
            return page(null, HolderForm.EMPTY, FormAgain.faults(refusal, response), model);
        }
        flash.addFlashAttribute("done", "field.freed");
        return "redirect:" + HERE;
    }

    private String page(String cursor, HolderForm form, Map<String, String> errors, Model model) {
        model.addAttribute("holders", keep.page(cursor)).addAttribute("cursor", cursor).addAttribute("fields", keep.fields())
                .addAttribute("form", form).addAttribute("errors", errors).addAttribute("columns", HolderSheet.labels());
        return "decision/fields";
    }
}
