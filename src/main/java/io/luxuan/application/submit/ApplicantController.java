package io.luxuan.application.submit;

import io.luxuan.shared.Refusal;
import io.luxuan.shared.site.FormAgain;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The applicant's home, guides, preview, submission, timeline and withdrawal. */
@Controller
@RequestMapping("/applicant")
class ApplicantController {
    private static final String REPLY = "reply.";

    private final ApplicantDesk desk;
    private final PreviewDesk previews;
    private final StartApplication startApplication;
    private final SubmitApplication submitApplication;
    private final AnswerRemarks answerRemarks;
    private final WithdrawApplication withdrawApplication;

    ApplicantController(ApplicantDesk desk, PreviewDesk previews, StartApplication startApplication,
            SubmitApplication submitApplication, AnswerRemarks answerRemarks,
            WithdrawApplication withdrawApplication) {
        this.desk = desk;
        this.previews = previews;
        this.startApplication = startApplication;
        this.submitApplication = submitApplication;
        this.answerRemarks = answerRemarks;
        this.withdrawApplication = withdrawApplication;
    }

    @GetMapping
    String home(@RequestParam(required = false) String cursor, Model model) {
        model.addAttribute("page", desk.home(cursor));
        model.addAttribute("cursor", cursor);
        return "application/home";
    }

    @GetMapping("/rounds/{roundId}")
    String guide(@PathVariable String roundId, Model model) {
        model.addAttribute("guide", desk.guide(roundId));
        return "application/guide";
    }

    @PostMapping("/rounds/{roundId}/applications")
    String start(@PathVariable String roundId) {
        return "redirect:/applicant/applications/" + startApplication.start(roundId) + "/edit";
    }

    @GetMapping("/applications/{id}")
    String timeline(@PathVariable String id, Model model) {
        model.addAttribute("timeline", desk.timeline(id));
        return "application/timeline";
    }

    @GetMapping("/applications/{id}/preview")
    String preview(@PathVariable String id, Model model) {
        model.addAttribute("preview", previews.show(id));
        return "application/preview";
    }

    @PostMapping("/applications/{id}/submit")
    ModelAndView submit(@PathVariable String id, @RequestParam(defaultValue = "false") boolean asItIs, @RequestParam Map<String, String> sent,
            RedirectAttributes flash) {
        Map<String, String> replies = sent.entrySet().stream().filter(field -> field.getKey().startsWith(REPLY))
                .collect(Collectors.toMap(field -> field.getKey().substring(REPLY.length()), Map.Entry::getValue));
        try {
            if (!replies.isEmpty()) {
                answerRemarks.answer(id, replies);
            }
            String number = submitApplication.submit(id, asItIs);
            flash.addFlashAttribute("done", "application.submitted");
            flash.addFlashAttribute("doneArguments", List.of(number));
            return new ModelAndView("redirect:/applicant/applications/" + id);
        } catch (Refusal refusal) {
            return FormAgain.page("application/preview", Map.of("preview", previews.show(id), "refusal", refusal, "replies", replies,
                    "unchanged", refusal.code().equals("correction.unchanged")));
        }
    }

    @GetMapping("/applications/{id}/withdraw")
    String askWithdrawal(@PathVariable String id, Model model) {
        model.addAttribute("timeline", desk.timeline(id));
        return "application/withdraw";
    }

    @PostMapping("/applications/{id}/withdraw")
    ModelAndView withdraw(@PathVariable String id, @RequestParam(defaultValue = "") String reason, RedirectAttributes flash) {
        try {
            withdrawApplication.withdraw(id, reason);
        } catch (Refusal refusal) {
            return FormAgain.page("application/withdraw", Map.of("timeline", desk.timeline(id), "refusal", refusal, "reason", reason));
        }
        flash.addFlashAttribute("done", "application.withdrawn");
        return new ModelAndView("redirect:/applicant/applications/" + id);
    }
}
