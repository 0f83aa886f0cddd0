package io.luxuan.award.page;

import io.luxuan.award.project.Project;
import io.luxuan.award.project.ProjectState;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Chunks;
import io.luxuan.spreadsheet.ListSheet;
import io.luxuan.spreadsheet.ListSheet.Worded;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A round's projects as a workbook, as their page filters them. */
@Controller
class ProjectsSheetController {
    private static final ListSheet<Project> LIST = ListSheet.<Project>empty().with("award.col.number", 18, Project::numberText)
            .with("award.col.title", 44, Project::title).with("award.col.organisation", 36, Project::organisationName)
            .with("award.col.amount", 14, Project::amount)
            .with("award.col.state", 14, project -> Worded.of("award.state.", project.state()))
            .with("award.col.due", 18, Project::dueAt).with("award.col.grade", 12, Project::grade);

    private final RoundProjects projects;
    private final Rounds rounds;
    private final MessageSource messages;

    ProjectsSheetController(RoundProjects projects, Rounds rounds, MessageSource messages) {
        this.projects = projects;
        this.rounds = rounds;
        this.messages = messages;
    }

    @GetMapping("/manager/rounds/{roundId}/projects.xlsx")
    void list(@PathVariable String roundId, @RequestParam(required = false) ProjectState state,
            @RequestParam(defaultValue = "false") boolean overdue, HttpServletResponse response) throws IOException {
        LIST.send(rounds.get(roundId).title(), cursor -> projects.list(roundId, state, overdue, cursor, Chunks.KEYS), messages, response);
    }
}
