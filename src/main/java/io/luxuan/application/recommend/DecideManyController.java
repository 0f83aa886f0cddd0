package io.luxuan.application.recommend;

import io.luxuan.shared.Refusal;
import io.luxuan.shared.site.FormAgain;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Many applications decided alike, over a preview of each. */
@Controller
@RequestMapping("/recommender/many")
class DecideManyController {
    private static final String VIEW = "application/recommend-many";

    private final DecideMany many;

    DecideManyController(DecideMany many) {
        this.many = many;
    }

    @PostMapping("/preview")
    ModelAndView preview(@RequestParam(defaultValue = "") List<String> selected, @RequestParam Decision decision, RedirectAttributes flash) {
        if (selected.isEmpty()) {
            flash.addFlashAttribute("problem", "recommend.many.none");
            return new ModelAndView("redirect:/recommender");
        }
        return new ModelAndView(VIEW, page(selected, decision, ""));
    }

    @PostMapping
    ModelAndView decide(@RequestParam(defaultValue = "") List<String> selected, @RequestParam Decision decision,
            @RequestParam(name = "reason", defaultValue = "") String opinion, RedirectAttributes flash) {
        try {
            DecideMany.Done done = many.decide(decision, selected, opinion);
            if (done.left().isEmpty()) {
                flash.addFlashAttribute("done", "recommend.many.done");
                flash.addFlashAttribute("doneArguments", List.of(done.decided()));
                return new ModelAndView("redirect:/recommender");
            }
            return new ModelAndView(VIEW, Map.of("lines", done.left(), "allowed", 0, "decision", decision, "opinion", opinion,
                    "decided", done.decided()));
        } catch (Refusal refusal) {
            return FormAgain.page(VIEW, page(selected, decision, opinion), FormAgain.faults(refusal));
        }
    }

    private Map<String, Object> page(List<String> selected, Decision decision, String opinion) {
        List<DecideMany.Line> lines = many.preview(decision, selected);
        return Map.of("lines", lines, "allowed", lines.stream().filter(DecideMany.Line::isAllowed).count(), "decision", decision,
                "opinion", opinion, "errors", Map.of());
    }
}
