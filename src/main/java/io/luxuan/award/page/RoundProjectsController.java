package io.luxuan.award.page;

import io.luxuan.award.project.PaperKind;
import io.luxuan.award.project.ProjectState;
import io.luxuan.round.Rounds;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.trail.OnRecord;
import java.util.Arrays;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A round's projects for staff. */
@Controller
class RoundProjectsController {
    private final RoundProjects projects;
    private final ProjectRecord record;
    private final Rounds rounds;
    private final ProjectPage page;
    private final MovableClock clock;

    RoundProjectsController(RoundProjects projects, ProjectRecord record, Rounds rounds, ProjectPage page, MovableClock clock) {
        this.projects = projects;
        this.record = record;
        this.rounds = rounds;
        this.page = page;
        this.clock = clock;
    }

    @GetMapping("/manager/rounds/{roundId}/projects")
    String list(@PathVariable String roundId, @RequestParam(required = false) ProjectState state,
            @RequestParam(defaultValue = "false") boolean overdue, @RequestParam(required = false) String cursor, Model model) {
        model.addAttribute("round", rounds.get(roundId));
        model.addAttribute("totals", projects.totals(roundId));
        model.addAttribute("slice", projects.list(roundId, state, overdue, cursor));
        model.addAttribute("papers", Arrays.stream(PaperKind.values())
                .filter(kind -> rounds.programmeOf(roundId).papers().stream().anyMatch(paper -> paper.kind() == kind.form())).toList());
        model.addAttribute("states", ProjectState.values());
        model.addAttribute("state", state);
        model.addAttribute("overdue", overdue);
        model.addAttribute("cursor", cursor);
        model.addAttribute("now", clock.now());
        return "award/round-projects";
    }

    @GetMapping("/manager/projects/{id}")
    String project(@PathVariable String id, Model model) {
        page.show(id, model);
        return "award/project";
    }

    @OnRecord(action = "award.file", kind = "project")
    @GetMapping("/manager/projects/{id}/files/{fileId}")
    ResponseEntity<Resource> file(@PathVariable String id, @PathVariable String fileId) {
        return record.open(projects.find(id), fileId).asDownload();
    }
}
