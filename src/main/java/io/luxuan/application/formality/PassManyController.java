package io.luxuan.application.formality;

import io.luxuan.shared.Refusal;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Passes many applications together: first what would become of each, then those that may. */
@Controller
@RequestMapping("/manager/rounds/{roundId}/formality")
class PassManyController {
    private final PreviewPass preview;
    private final CheckFormality check;
    private final FormalityDesk desk;

    PassManyController(PreviewPass preview, CheckFormality check, FormalityDesk desk) {
        this.preview = preview;
        this.check = check;
        this.desk = desk;
    }

    @PostMapping("/preview")
    String preview(@PathVariable String roundId, @RequestParam(defaultValue = "") List<String> selected, Model model, RedirectAttributes flash) {
        List<PassLine> lines = preview.of(roundId, selected);
        if (lines.isEmpty()) {
            flash.addFlashAttribute("problem", "application.formality.none-selected");
            return "redirect:/manager/rounds/{roundId}/formality";
        }
        model.addAttribute("round", desk.round(roundId)).addAttribute("lines", lines)
                .addAttribute("allowed", lines.stream().filter(PassLine::isAllowed).count());
        return "application/pass-many";
    }

    /** Passes what was ticked; what somebody else decided meanwhile is counted apart. */
    @PostMapping
    String pass(@PathVariable String roundId, @RequestParam(defaultValue = "") List<String> selected,
            @RequestParam(defaultValue = "false") boolean checked, RedirectAttributes flash) {
        if (selected.isEmpty() || !checked) {
            flash.addFlashAttribute("problem", selected.isEmpty() ? "application.formality.none-selected" : "refusal.formality.unchecked");
            return "redirect:/manager/rounds/{roundId}/formality";
        }
        long passed = selected.stream().filter(this::passes).count();
        flash.addFlashAttribute("done", "application.formality.passed-many");
        flash.addFlashAttribute("doneArguments", List.of(passed, selected.size() - passed));
        return "redirect:/manager/rounds/{roundId}/formality";
    }

    private boolean passes(String id) {
        try {
            check.pass(id);
            return true;
        } catch (Refusal decidedMeanwhile) {
            return false;
        }
    }
}
