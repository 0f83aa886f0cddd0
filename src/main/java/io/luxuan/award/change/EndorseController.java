package io.luxuan.award.change;

import io.luxuan.shared.Refusal;
import io.luxuan.shared.site.FormAgain;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The recommending department gives its opinion on changes of leaders. */
@Controller
@RequestMapping("/recommender/changes")
class EndorseController {
    private final ReadEndorsements read;
    private final EndorseChange endorse;

    EndorseController(ReadEndorsements read, EndorseChange endorse) {
        this.read = read;
        this.endorse = endorse;
    }

    @GetMapping
    String list(@RequestParam(required = false) String cursor, Model model) {
        model.addAttribute("slice", read.list(cursor));
        model.addAttribute("cursor", cursor);
        return "award/endorsements";
    }

    @GetMapping("/{id}")
    ModelAndView one(@PathVariable String id) {
        return page(id, "", Map.of());
    }

    @PostMapping("/{id}")
    ModelAndView decide(@PathVariable String id, @RequestParam boolean agreed, @RequestParam(defaultValue = "") String opinion,
            RedirectAttributes flash) {
        try {
            endorse.decide(id, agreed, opinion);
        } catch (Refusal refusal) {
            return page(id, opinion, FormAgain.faults(refusal));
        }
        flash.addFlashAttribute("done", "award.done.endorsed");
        return new ModelAndView("redirect:/recommender/changes");
    }

    private ModelAndView page(String id, String opinion, Map<String, String> errors) {
        return FormAgain.page("award/endorsement", Map.of("line", read.of(id), "opinion", opinion), errors);
    }
}
