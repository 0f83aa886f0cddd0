package io.luxuan.application.reuse;

import io.luxuan.application.reuse.TakeOver.Result;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.site.FormAgain;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a draft takes over: first from which application, then what of it. */
@Controller
@RequestMapping("/applicant/applications/{id}/reuse")
class ReuseController {
    private final Sources sources;
    private final MakeOffer offers;
    private final TakeOver take;

    ReuseController(Sources sources, MakeOffer offers, TakeOver take) {
        this.sources = sources;
        this.offers = offers;
        this.take = take;
    }

    @GetMapping
    String sources(@PathVariable String id, @RequestParam(required = false) String cursor, Model model) {
        model.addAttribute("page", sources.of(id, cursor));
        return "application/reuse";
    }

    @GetMapping("/{source}")
    String offer(@PathVariable String id, @PathVariable String source, Model model) {
        model.addAttribute("offer", offers.of(id, source));
        return "application/reuse-offer";
    }

    @PostMapping("/{source}")
    ModelAndView take(@PathVariable String id, @PathVariable String source, @RequestParam(defaultValue = "") Set<String> chosen,
            RedirectAttributes flash) {
        if (chosen.isEmpty()) {
            return FormAgain.page("application/reuse-offer", Map.of("offer", offers.of(id, source),
                    "refusals", List.of(new Refusal("reuse.nothing"))));
        }
        Result result = take.take(id, source, chosen);
        if (!result.refused().isEmpty()) {
            return FormAgain.page("application/reuse-offer", Map.of("offer", offers.of(id, source), "refusals", result.refused(),
                    "taken", result.taken()));
        }
        flash.addFlashAttribute("done", "reuse.done");
        flash.addFlashAttribute("doneArguments", List.of(result.taken()));
        return new ModelAndView("redirect:/applicant/applications/" + id + "/edit");
    }
}
