package io.luxuan.watch;

import io.luxuan.shared.Slice;
import io.luxuan.watch.drawing.Draw;
import io.luxuan.watch.drawing.Drawn;
import io.luxuan.watch.drawing.Sign;
import io.luxuan.workflow.FailedJob;
import io.luxuan.workflow.FailedJobs;
import io.luxuan.workflow.PictureMarks;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Steps of all rounds that failed in the background, for those who can do something about it. */
@Controller
@RequestMapping("/manager/failed")
class FailedJobsController {
    private static final int SHOWN = 20;

    private final FailedJobs failures;
    private final FailedLines lines;
    private final MessageSource messages;

    FailedJobsController(FailedJobs failures, FailedLines lines, MessageSource messages) {
        this.failures = failures;
        this.lines = lines;
        this.messages = messages;
    }

    @GetMapping
    String list(@RequestParam(required = false) String cursor, Model model) {
        Slice<FailedJob> stuck = failures.stuck(cursor, Slice.PAGE);
        model.addAttribute("cursor", cursor);
        model.addAttribute("slice", stuck);
        model.addAttribute("stuck", lines.lines(stuck.rows()));
        model.addAttribute("causes", lines.causes(failures.causes()));
        return states(model, "watch/failed");
    }

    /** The part that refreshes itself: what is tried again, and what became of it. */
    @GetMapping("/states")
    String states(Model model) {
        failures.stuck(null, 1);
        return states(model, "watch/failed-states :: states");
    }

    @GetMapping("/{jobId}")
    String one(@PathVariable String jobId, Model model) {
        FailedJob job = failures.get(jobId);
        model.addAttribute("line", lines.lines(List.of(job)).get(0));
        model.addAttribute("trace", failures.trace(jobId));
        model.addAttribute("drawn", job.stepId() == null ? null : drawn(job));
        return "watch/failed-one";
    }

    @GetMapping(value = "/{jobId}/diagram", produces = MediaType.APPLICATION_XML_VALUE)
    ResponseEntity<String> diagram(@PathVariable String jobId) {
        return ResponseEntity.ok().body(failures.diagram(jobId));
    }

    private Drawn drawn(FailedJob job) {
        String here = messages.getMessage("failed.here", null, LocaleContextHolder.getLocale());
        return Draw.of(failures.picture(job.jobId()), new PictureMarks(Set.of(), Set.of(), Set.of()),
                Map.of(job.stepId(), new Sign(here, true, null)));
    }

    @PostMapping("/{jobId}/retry")
    String retry(@PathVariable String jobId, RedirectAttributes flash) {
        failures.retry(jobId);
        flash.addFlashAttribute("done", "failed.retrying");
        return "redirect:/manager/failed";
    }

    @PostMapping("/retry")
    String retryAll(@RequestParam String cause, RedirectAttributes flash) {
        flash.addFlashAttribute("doneArguments", List.of(failures.retryAll(cause)));
        flash.addFlashAttribute("done", "failed.retrying-all");
        return "redirect:/manager/failed";
    }

    private String states(Model model, String view) {
        model.addAttribute("waiting", lines.lines(failures.waiting(SHOWN)));
        model.addAttribute("retried", lines.lines(failures.retried(SHOWN)));
        return view;
    }
}
