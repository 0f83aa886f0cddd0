package io.luxuan.award.page;

import io.luxuan.award.change.ChangeKind;
import io.luxuan.award.change.ChangeRules;
import io.luxuan.award.project.OwnProjects;
import io.luxuan.award.project.Project;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.trail.OnRecord;
import io.luxuan.storage.AttachmentContent;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The unit's projects, with what to do next. */
@Controller
class OwnProjectsController {
    private final OwnProjects own;
    private final ProjectRecord record;
    private final MovableClock clock;

    OwnProjectsController(OwnProjects own, ProjectRecord record, MovableClock clock) {
        this.own = own;
        this.record = record;
        this.clock = clock;
    }

    @GetMapping("/applicant/projects")
    String list(@RequestParam(required = false) String cursor, Model model) {
        model.addAttribute("slice", own.list(cursor));
        model.addAttribute("cursor", cursor);
        model.addAttribute("now", clock.now());
        return "award/my-projects";
    }

    @GetMapping("/applicant/projects/{id}")
    String project(@PathVariable String id, Model model) {
        Project project = own.find(id);
        model.addAttribute("project", project);
        model.addAttribute("endedWhy", own.endedWhy(project));
        model.addAttribute("record", record.of(project));
        List<ChangeKind> kinds = record.offered(project).stream()
                .filter(kind -> ChangeRules.mayBeAsked(kind, project.state()).isAllowed()).toList();
        model.addAttribute("changeable", !kinds.isEmpty());
        model.addAttribute("kinds", kinds);
        model.addAttribute("leaderUnknown", record.isLeaderUnknown(project));
        model.addAttribute("now", clock.now());
        model.addAttribute("files", "/applicant/projects/" + id + "/files/");
        model.addAttribute("versionsAt", "/applicant/projects/" + id + "/papers/");
        return "award/my-project";
    }

    @OnRecord(action = "award.file", kind = "project")
    @GetMapping("/applicant/projects/{id}/files/{fileId}")
    ResponseEntity<Resource> file(@PathVariable String id, @PathVariable String fileId) {
        AttachmentContent content = record.open(own.find(id), fileId);
        return content.asDownload();
    }
}
