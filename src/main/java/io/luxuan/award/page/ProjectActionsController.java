package io.luxuan.award.page;

import io.luxuan.award.acceptance.EndCorrection;
import io.luxuan.award.acceptance.GradeAcceptance;
import io.luxuan.award.acceptance.GradeOtherwise;
import io.luxuan.award.change.DecideProjectChange;
import io.luxuan.award.life.RevokeAward;
import io.luxuan.award.papers.CheckMidterm;
import io.luxuan.award.papers.DecidePaper;
import io.luxuan.award.papers.MidtermOutcome;
import io.luxuan.award.papers.StopAtMidterm;
import io.luxuan.award.papers.TakeBackPaper;
import io.luxuan.award.project.Finding;
import io.luxuan.award.project.PaperKind;
import io.luxuan.countersign.AskSecondPerson;
import io.luxuan.shared.NotFound;
import java.util.Map;
import org.springframework.stereotype.Controller;
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
    private final CheckMidterm midterm;
    private final StopAtMidterm stop;
    private final TakeBackPaper takeBack;
    private final GradeAcceptance grade;
    private final GradeOtherwise otherwise;
    private final AskSecondPerson ask;
    private final EndCorrection endCorrection;
    private final DecideProjectChange changes;
    private final RevokeAward revoke;
    private final ProjectAnswer answer;

    ProjectActionsController(DecidePaper decide, CheckMidterm midterm, StopAtMidterm stop, TakeBackPaper takeBack,
            GradeAcceptance grade, GradeOtherwise otherwise, AskSecondPerson ask, EndCorrection endCorrection,
            DecideProjectChange changes, RevokeAward revoke, ProjectAnswer answer) {
        this.revoke = revoke;
        this.decide = decide;
        this.midterm = midterm;
        this.stop = stop;
        this.takeBack = takeBack;
        this.grade = grade;
        this.otherwise = otherwise;
        this.ask = ask;
        this.endCorrection = endCorrection;
        this.changes = changes;
        this.answer = answer;
    }

    @PostMapping("/papers/{path}/approve")
    ModelAndView approve(@PathVariable String id, @PathVariable String path, @RequestParam int version,
            @RequestParam(required = false) String reason, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
        return answer.act(id, typed, flash, "award.done.approved", () -> decide.approve(id, kind(path), version, reason));
    }

    @PostMapping("/papers/{path}/return")
    ModelAndView giveBack(@PathVariable String id, @PathVariable String path, @RequestParam int version,
            @RequestParam(required = false) String reason, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
        return answer.act(id, typed, flash, "award.done.returned", () -> decide.giveBack(id, kind(path), version, reason));
    }

    /** @param again why it is checked again */
    @PostMapping("/take-back")
    ModelAndView takeBack(@PathVariable String id, @RequestParam(defaultValue = "") String again, @RequestParam Map<String, String> typed,
            RedirectAttributes flash) {
        return answer.act(id, typed, flash, "award.done.taken-back", () -> takeBack.takeBack(id, again));
    }

    @PostMapping("/midterm")
    ModelAndView midterm(@PathVariable String id, @RequestParam int version, @RequestParam(required = false) MidtermOutcome outcome,
            @RequestParam(required = false) String reason, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
        return outcome == MidtermOutcome.STOP
                ? answer.act(id, typed, flash, "countersign.asked.done", () -> ask.ask(stop.wish(id, version, reason)))
                : answer.act(id, typed, flash, "award.done.midterm-" + outcome, () -> midterm.conclude(id, version, outcome, reason));
    }

    @PostMapping("/grade")
    ModelAndView grade(@PathVariable String id, @RequestParam int version, @RequestParam(required = false) String grade,
            @RequestParam(required = false) String opinion, @RequestParam(required = false) String reason,
            @RequestParam Map<String, String> typed, RedirectAttributes flash) {
        Finding finding = new Finding(grade, opinion, reason);
        return this.grade.departs(id, finding)
                ? answer.act(id, typed, flash, "countersign.asked.done", () -> ask.ask(otherwise.wish(id, version, finding)))
                : answer.act(id, typed, flash, "award.done.graded", () -> this.grade.grade(id, version, finding));
    }

    @PostMapping("/end-correction")
    ModelAndView endCorrection(@PathVariable String id, RedirectAttributes flash) {
        return answer.act(id, Map.of(), flash, "award.done.correction-ended", () -> endCorrection.end(id));
    }

    @PostMapping("/changes/{changeId}/approve")
    ModelAndView approveChange(@PathVariable String id, @PathVariable String changeId, @RequestParam(required = false) String changeReason,
            @RequestParam Map<String, String> typed, RedirectAttributes flash) {
        return answer.act(id, typed, flash, "award.done.change-approved", () -> changes.approve(id, changeId, changeReason));
    }

    @PostMapping("/changes/{changeId}/refuse")
    ModelAndView refuseChange(@PathVariable String id, @PathVariable String changeId, @RequestParam(required = false) String changeReason,
            @RequestParam Map<String, String> typed, RedirectAttributes flash) {
        return answer.act(id, typed, flash, "award.done.change-refused", () -> changes.refuse(id, changeId, changeReason));
    }

    @PostMapping("/revoke")
    ModelAndView revoke(@PathVariable String id, @RequestParam(defaultValue = "") String revokeReason, @RequestParam Map<String, String> typed,
            RedirectAttributes flash) {
        return answer.act(id, typed, flash, "countersign.asked.done", () -> ask.ask(revoke.wish(id, revokeReason)));
    }

    private static PaperKind kind(String path) {
        return PaperKind.ofPath(path).orElseThrow(() -> new NotFound("paper", path));
    }
}
