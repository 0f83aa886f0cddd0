package io.luxuan.watch.instance;

import io.luxuan.countersign.AskSecondPerson;
import io.luxuan.owner.TaskStory;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.site.FormAgain;
import io.luxuan.workflow.FailedJobs;
import io.luxuan.workflow.Instances;
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

/** Everything of one process instance. */
@Controller
@RequestMapping("/manager/instances/{id}")
class InstanceController {
    private final InstancePages pages;
    private final Instances instances;
    private final FailedJobs failures;
    private final StopInstance stop;
    private final AskSecondPerson ask;
    private final TaskStory story;

    InstanceController(InstancePages pages, Instances instances, FailedJobs failures, StopInstance stop, AskSecondPerson ask,
            TaskStory story) {
        this.pages = pages;
        this.instances = instances;
        this.failures = failures;
        this.stop = stop;
        this.ask = ask;
        this.story = story;
    }

    @GetMapping
    String one(@PathVariable String id, @RequestParam(required = false) String cursor,
            @RequestParam(required = false) String calls, Model model) {
        model.addAttribute("cursor", cursor);
        model.addAttribute("calls", calls);
        return page(id, cursor, calls, "", Map.of(), model);
    }

    private String page(String id, String cursor, String calls, String reason, Map<String, String> errors, Model model) {
        InstancePage page = pages.of(id, cursor, calls);
        model.addAttribute("page", page);
        model.addAttribute("story", story.of(page.line().instance().subjectId(), page.line().instance().processKey()));
        model.addAttribute("mayStop", stop.mayStop(page.line().instance()));
        model.addAttribute("reason", reason);
        model.addAttribute("errors", errors);
        return "watch/instance";
    }

    @PostMapping("/stop")
    String stop(@PathVariable String id, @RequestParam(defaultValue = "") String reason, Model model, HttpServletResponse response,
            RedirectAttributes flash) {
        String wish;
        try {
            wish = ask.ask(StopInstance.wish(instances.get(id), reason));
        } catch (Refusal refusal) {
            return page(id, null, null, reason, FormAgain.faults(refusal, response), model);
        }
        flash.addFlashAttribute("done", "countersign.asked.done");
        return "redirect:/manager/wishes/" + wish;
    }

    @PostMapping("/jobs/{jobId}/retry")
    String retry(@PathVariable String id, @PathVariable String jobId, @RequestParam(required = false) String reason, RedirectAttributes flash) {
        try {
            failures.retry(jobId, reason == null ? "" : reason);
            flash.addFlashAttribute("done", "instance.retrying");
        } catch (Refusal refusal) {
            flash.addFlashAttribute("problem", refusal.messageKey());
        }
        return "redirect:/manager/instances/{id}";
    }
}
