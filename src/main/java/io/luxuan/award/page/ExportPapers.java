package io.luxuan.award.page;

import io.luxuan.application.export.AnswerSheets;
import io.luxuan.application.export.Answered;
import io.luxuan.award.papers.Paper;
import io.luxuan.award.papers.PaperMapper;
import io.luxuan.award.papers.PaperView;
import io.luxuan.award.project.PaperForms;
import io.luxuan.award.project.PaperKind;
import io.luxuan.award.project.Project;
import io.luxuan.award.project.ProjectMapper;
import io.luxuan.programme.form.PaperForm;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Chunks;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import io.luxuan.spreadsheet.SheetWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.transaction.annotation.Transactional;

/** What the projects of a round answer in one kind of paper, as a workbook like that of applications. */
@UseCase
@ForStaff
class ExportPapers {
    private final PaperMapper papers;
    private final ProjectMapper projects;
    private final PaperForms forms;
    private final Rounds rounds;
    private final AuditTrail audit;
    private final MessageSource messages;

    ExportPapers(PaperMapper papers, ProjectMapper projects, PaperForms forms, Rounds rounds, AuditTrail audit, MessageSource messages) {
        this.papers = papers;
        this.projects = projects;
        this.forms = forms;
        this.rounds = rounds;
        this.audit = audit;
        this.messages = messages;
    }

    public String name(String roundId, PaperKind kind) {
        return rounds.get(roundId).title() + " " + text("award.paper." + kind);
    }

    /** Two statements for {@link Chunks#ROWS} papers, which alone stand in memory. */
    @Transactional
    public void round(String roundId, PaperKind kind, OutputStream out) throws IOException {
        PaperForm form = forms.of(roundId, kind);
        int all = 0;
        try (SheetWriter writer = new SheetWriter()) {
            AnswerSheets sheets = new AnswerSheets(writer, messages, text("award.paper." + kind), form.questions());
            String after = null;
            List<Paper> page;
            do {
                page = papers.lastInRound(roundId, kind, after, Chunks.ROWS);
                if (!page.isEmpty()) {
                    sheets.write(answered(page, form));
                    after = page.get(page.size() - 1).projectId();
                }
                all += page.size();
            } while (page.size() == Chunks.ROWS);
            audit.record(AuditEvent.of("award.export-papers", "round", roundId).inRound(roundId).because(text("award.paper." + kind) + " " + all));
            writer.to(out);
        }
    }

    private List<Answered> answered(List<Paper> page, PaperForm form) {
        Map<String, Project> found = projects.byIds(page.stream().map(Paper::projectId).toList()).stream()
                .collect(Collectors.toMap(Project::id, Function.identity()));
        return page.stream().map(paper -> {
            Project project = found.get(paper.projectId());
            return new Answered(project.numberText(), project.organisationName(), project.title(), text("award.paper-state." + paper.state()),
                    new PaperView(project, paper, form, List.of()).sections());
        }).toList();
    }

    private String text(String key) {
        return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
    }
}
