package io.luxuan.ranking.stage;

import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.Applications;
import io.luxuan.programme.SecondStage;
import io.luxuan.ranking.list.SecondStageEntry;
import io.luxuan.round.Rounds;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.site.FormAgain;
import io.luxuan.workflow.Tasks;
import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The defence (答辩) or site visit (现场考察) of the shortlisted. */
@Controller
@RequestMapping("/manager/rounds/{roundId}/second-stage")
class SecondStageController {
    private final Rounds rounds;
    private final Applications applications;
    private final ReadShortlist shortlist;
    private final Tasks tasks;
    private final EnterSecondStage enter;
    private final FinishSecondStage finish;

    SecondStageController(Rounds rounds, Applications applications, ReadShortlist shortlist, Tasks tasks,
            EnterSecondStage enter, FinishSecondStage finish) {
        this.rounds = rounds;
        this.applications = applications;
        this.shortlist = shortlist;
        this.tasks = tasks;
        this.enter = enter;
        this.finish = finish;
    }

    @GetMapping
    String show(@PathVariable String roundId, Model model) {
        SecondStage stage = rounds.programmeOf(roundId).secondStage();
        if (stage == null) {
            throw new NotFound("second stage", roundId);
        }
        List<SecondStageEntry> entries = shortlist.of(roundId);
        Map<String, ApplicationSummary> found = entries.isEmpty() ? Map.of()
                : applications.byIds(entries.stream().map(SecondStageEntry::applicationId).toList());
        model.addAttribute("round", rounds.get(roundId));
        model.addAttribute("stage", stage);
        model.addAttribute("entries", entries);
        model.addAttribute("applications", found);
        model.addAttribute("entered", entries.stream().filter(SecondStageEntry::isEntered).count());
        model.addAttribute("waiting", tasks.open(FinishSecondStage.taskOf(stage), roundId, null).isPresent());
        return "ranking/second-stage";
    }

    @PostMapping("/{applicationId}")
    String enter(@PathVariable String roundId, @PathVariable String applicationId,
            @RequestParam(defaultValue = "") String points, @RequestParam(defaultValue = "") String passed,
            @RequestParam(defaultValue = "") String remark, Model model, HttpServletResponse response,
            RedirectAttributes flash) {
        try {
            enter.enter(roundId, applicationId, number(points), outcome(passed), remark.strip());
        } catch (Refusal refusal) {
            model.addAttribute("wrong", applicationId);
            model.addAttribute("errors", FormAgain.faults(refusal, response));
            model.addAttribute("typed", Map.of("points", points, "passed", passed, "remark", remark));
            return show(roundId, model);
        }
        flash.addFlashAttribute("done", "second-stage.entered");
        return "redirect:/manager/rounds/" + roundId + "/second-stage";
    }

    @PostMapping("/finish")
    String finish(@PathVariable String roundId, RedirectAttributes flash) {
        finish.finish(roundId);
        flash.addFlashAttribute("done", "second-stage.finished");
        return "redirect:/manager/rounds/" + roundId + "/ranking";
    }

    /** What is no number becomes one that the rules refuse. */
    private static BigDecimal number(String text) {
        if (text.isBlank()) {
            return null;
        }
        return text.strip().matches("\\d{1,3}(\\.\\d{1,4})?") ? new BigDecimal(text.strip()) : BigDecimal.ONE.negate();
    }

    private static Boolean outcome(String text) {
        return text.isBlank() ? null : Boolean.valueOf(text);
    }
}
