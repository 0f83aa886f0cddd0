package io.luxuan.owner.duty;

import io.luxuan.shared.Days;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.site.FormAgain;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Deputies for a manager's leave, and the way to handing over. */
@Controller
@RequestMapping("/manager/duties")
class DutiesController {
    private static final String HERE = "redirect:/manager/duties";

    private final KeepDeputies deputies;

    DutiesController(KeepDeputies deputies) {
        this.deputies = deputies;
    }

    /** As it was typed. */
    public record Form(String deputy, String from, String to) {
        static final Form EMPTY = new Form("", "", "");
    }

    @GetMapping
    String all(Model model) {
        return page(Form.EMPTY, Map.of(), model);
    }

    @PostMapping
    String set(@ModelAttribute("form") Form form, Model model, HttpServletResponse response, RedirectAttributes flash) {
        try {
            deputies.set(form.deputy(), day(form.from()), day(form.to()));
        } catch (Refusal refusal) {
            return page(form, FormAgain.faults(refusal, response), model);
        }
        flash.addFlashAttribute("done", "duty.deputy-set");
        return HERE;
    }

    @PostMapping("/deputies/{id}/end")
    String end(@PathVariable String id, RedirectAttributes flash) {
        deputies.end(id);
        flash.addFlashAttribute("done", "duty.deputy-ended");
        return HERE;
    }

    /** Null where it is none. */
    private static LocalDate day(String typed) {
        try {
            return typed == null || typed.isBlank() ? null : Days.parse(typed.strip());
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    private String page(Form form, Map<String, String> errors, Model model) {
        model.addAttribute("mine", deputies.mine()).addAttribute("others", deputies.forOthers());
        model.addAttribute("colleagues", deputies.colleagues()).addAttribute("names", deputies.names());
        model.addAttribute("form", form).addAttribute("errors", errors);
        return "owner/duties";
    }
}
