package io.luxuan.ranking.stage;

import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.Applications;
import io.luxuan.countersign.AskSecondPerson;
import io.luxuan.round.Rounds;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.site.FormAgain;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The result of a group without the platform, typed from its signed sheet for another manager to compare. */
@Controller
@RequestMapping("/manager/rounds/{roundId}/second-stage/{applicationId}/typed")
class TypedResultController {
    private final Rounds rounds;
    private final Applications applications;
    private final AskSecondPerson ask;

    TypedResultController(Rounds rounds, Applications applications, AskSecondPerson ask) {
        this.rounds = rounds;
        this.applications = applications;
        this.ask = ask;
    }

    @GetMapping
    String show(@PathVariable String roundId, @PathVariable String applicationId, Model model) {
        return page(roundId, applicationId, Map.of(), Map.of(), model);
    }

    @PostMapping
    String type(@PathVariable String roundId, @PathVariable String applicationId, @RequestParam(defaultValue = "") String points,
            @RequestParam(defaultValue = "") String passed, @RequestParam(defaultValue = "") String remark,
            @RequestParam(defaultValue = "") String reason, Model model, HttpServletResponse response, RedirectAttributes flash) {
        String wish;
        try {
            wish = ask.ask(EnterSecondStage.wish(roundId, applicationId, TypedResult.typed(points, passed, remark), reason));
        } catch (Refusal refusal) {
            return page(roundId, applicationId, Map.of("points", points, "passed", passed, "remark", remark, "reason", reason),
                    FormAgain.faults(refusal, response), model);
        }
        flash.addFlashAttribute("done", "countersign.asked.done");
        return "redirect:/manager/wishes/" + wish;
    }

    private String page(String roundId, String applicationId, Map<String, String> typed, Map<String, String> errors, Model model) {
        ApplicationSummary subject = applications.get(applicationId);
        if (!subject.roundId().equals(roundId) || rounds.programmeOf(roundId).secondStage() == null) {
            throw new NotFound("candidate", applicationId);
        }
        model.addAttribute("round", rounds.get(roundId)).addAttribute("stage", rounds.programmeOf(roundId).secondStage());
        model.addAttribute("subject", subject).addAttribute("typed", typed).addAttribute("errors", errors);
        return "ranking/typed-result";
    }
}
