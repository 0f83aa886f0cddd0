package io.luxuan.award;

import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a manager does with a project. A form with errors comes back as it was typed. */
@Controller
@RequestMapping("/manager/projects/{id}")
class ProjectActionsController {
    private final DecidePaper decide;
    private final GradeAcceptance grade;
    private final HoldPayments hold;
    private final RoundProjectsController page;

    ProjectActionsController(DecidePaper decide, GradeAcceptance grade, HoldPayments hold, RoundProjectsController page) {
        this.decide = decide;
        this.grade = grade;
        this.hold = hold;
        this.page = page;
    }

    @PostMapping("/papers/{path}/approve")
    ModelAndView approve(@PathVariable String id, @PathVariable String path, @RequestParam int version,
            @RequestParam(required = false) String reason, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
        return act(id, typed, flash, "award.done.approved", () -> decide.approve(id, kind(path), version, reason));
    }

    @PostMapping("/papers/{path}/return")
    ModelAndView giveBack(@PathVariable String id, @PathVariable String path, @RequestParam int version,
            @RequestParam(required = false) String reason, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
        return act(id, typed, flash, "award.done.returned", () -> decide.giveBack(id, kind(path), version, reason));
    }

    @PostMapping("/grade")
    ModelAndView grade(@PathVariable String id, @RequestParam int version, @RequestParam(required = false) String grade,
            @RequestParam(required = false) String opinion, @RequestParam(required = false) String reason,
            @RequestParam Map<String, String> typed, RedirectAttributes flash) {
        return act(id, typed, flash, "award.done.graded",
                () -> this.grade.grade(id, version, new Finding(grade, opinion, reason)));
    }

    @PostMapping("/end-correction")
    ModelAndView endCorrection(@PathVariable String id, RedirectAttributes flash) {
        return act(id, Map.of(), flash, "award.done.correction-ended", () -> grade.endCorrection(id));
    }

    @PostMapping("/hold")
    ModelAndView hold(@PathVariable String id, @RequestParam(required = false) String holdReason,
            @RequestParam Map<String, String> typed, RedirectAttributes flash) {
        return act(id, typed, flash, "award.done.held", () -> hold.hold(id, holdReason));
    }

    @PostMapping("/release")
    ModelAndView release(@PathVariable String id, @RequestParam(required = false) String holdReason,
            @RequestParam Map<String, String> typed, RedirectAttributes flash) {
        return act(id, typed, flash, "award.done.released", () -> hold.release(id, holdReason));
    }

    private ModelAndView act(String id, Map<String, String> typed, RedirectAttributes flash, String done, Runnable action) {
        try {
            action.run();
        } catch (Refusal refusal) {
            if (refusal.fields().isEmpty()) {
                throw refusal;
            }
            Model model = new ExtendedModelMap();
            page.show(id, model);
            model.addAttribute("errors", refusal.fields());
            model.addAttribute("typed", typed);
            return new ModelAndView("award/project", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        flash.addFlashAttribute("done", done);
        return new ModelAndView("redirect:/manager/projects/" + id);
    }

    private static PaperKind kind(String path) {
        return PaperKind.ofPath(path).orElseThrow(() -> new NotFound("paper", path));
    }
}
