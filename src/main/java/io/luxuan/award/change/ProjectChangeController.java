package io.luxuan.award.change;

import io.luxuan.award.papers.FormRows;
import io.luxuan.award.project.Answers;
import io.luxuan.award.project.FaultTexts;
import io.luxuan.award.project.OwnProjects;
import io.luxuan.award.project.Project;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Verdict.Refused;
import io.luxuan.shared.site.FormAgain;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A unit asks to change its project. */
@Controller
@RequestMapping("/applicant/projects/{id}/changes")
class ProjectChangeController {
    private final OwnProjects own;
    private final ChangeForm form;
    private final AskForChange ask;
    private final FaultTexts texts;

    ProjectChangeController(OwnProjects own, ChangeForm form, AskForChange ask, FaultTexts texts) {
        this.own = own;
        this.form = form;
        this.ask = ask;
        this.texts = texts;
    }

    @GetMapping("/{path}")
    ModelAndView form(@PathVariable String id, @PathVariable String path) {
        ChangeKind kind = kind(path);
        Project project = own.find(id);
        return page(project, kind, form.before(project, kind), "", Map.of());
    }

    @PostMapping("/{path}")
    ModelAndView ask(@PathVariable String id, @PathVariable String path, @RequestParam(defaultValue = "") String reason,
            @RequestParam Map<String, String> typed, RedirectAttributes flash) {
        ChangeKind kind = kind(path);
        Map<String, Refused> faults = ask.ask(id, kind, typed, reason);
        if (!faults.isEmpty()) {
            return page(own.find(id), kind, typed, reason, texts.of(faults));
        }
        flash.addFlashAttribute("done", "award.done.change-asked");
        return new ModelAndView("redirect:/applicant/projects/" + id);
    }

    @PostMapping("/{changeId}/withdraw")
    String withdraw(@PathVariable String id, @PathVariable String changeId, RedirectAttributes flash) {
        ask.withdraw(id, changeId);
        flash.addFlashAttribute("done", "award.done.change-withdrawn");
        return "redirect:/applicant/projects/" + id;
    }

    private static ModelAndView page(Project project, ChangeKind kind, Map<String, String> answers, String reason, Map<String, String> errors) {
        Map<String, Object> model = new HashMap<>(Map.of("project", project, "kind", kind, "answers", answers, "reason", reason,
                "milestoneRows", FormRows.of(answers, "milestone", Answers.MOST_MILESTONES),
                "budgetRows", FormRows.of(answers, "budget", Answers.MOST_BUDGET_LINES)));
        model.put("lastDay", project.endsOn().minusMonths(ChangeRules.MONTHS_AHEAD));
        model.put("latestEnd", project.endsOn().plusYears(ChangeRules.MOST_YEARS));
        return FormAgain.page("award/change", model, errors);
    }

    private static ChangeKind kind(String path) {
        return ChangeKind.ofPath(path).orElseThrow(() -> new NotFound("kind of change", path));
    }
}
