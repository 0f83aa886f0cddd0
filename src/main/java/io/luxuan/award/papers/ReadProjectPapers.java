package io.luxuan.award.papers;

import io.luxuan.application.ApplicationDocument.Entry;
import io.luxuan.award.ProjectPapers;
import io.luxuan.award.project.PaperForms;
import io.luxuan.award.project.PaperKind;
import io.luxuan.award.project.Project;
import io.luxuan.award.project.ProjectMapper;
import io.luxuan.programme.form.TableView;
import io.luxuan.shared.NotFound;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

@Component
class ReadProjectPapers implements ProjectPapers {
    private final ProjectMapper projects;
    private final PaperMapper papers;
    private final PaperForms forms;

    ReadProjectPapers(ProjectMapper projects, PaperMapper papers, PaperForms forms) {
        this.projects = projects;
        this.papers = papers;
        this.forms = forms;
    }

    @Override
    public Facts facts(String projectId) {
        Project project = project(projectId);
        return new Facts(project.id(), project.roundId(), project.numberText(), project.title(), project.organisationId(),
                project.organisationName(), project.leader(), project.amount(), project.startsOn(), project.endsOn());
    }

    @Override
    public Optional<Handed> statement(String projectId) {
        return papers.inForce(projectId).or(() -> papers.latest(projectId, PaperKind.STATEMENT)
                .filter(paper -> paper.state() == PaperState.SUBMITTED)).map(paper -> handed(project(projectId), paper));
    }

    @Override
    public Optional<Handed> acceptance(String projectId) {
        return papers.handedIn(projectId).stream().filter(paper -> paper.state() == PaperState.APPROVED)
                .filter(paper -> paper.kind() == PaperKind.ACCEPTANCE || paper.kind() == PaperKind.CORRECTION)
                .reduce((earlier, later) -> later).map(paper -> handed(project(projectId), paper));
    }

    private Project project(String projectId) {
        return projects.find(projectId).orElseThrow(() -> new NotFound("project", projectId));
    }

    private Handed handed(Project project, Paper paper) {
        List<Answer> answers = new PaperView(project, paper, forms.of(project.roundId(), paper.kind()), List.of()).entries().stream()
                .map(entry -> new Answer(entry.label(), text(entry))).toList();
        return new Handed(paper.submittedAt(), paper.decidedAt(), paper.decision(), paper.expertOpinion(), answers);
    }

    private static String text(Entry entry) {
        return entry.table() == null ? entry.text() : entry.table().rows().stream().map(row -> row.number() + ". " + row.cells().stream()
                .filter(cell -> !cell.text().isEmpty()).map(ReadProjectPapers::cell).collect(Collectors.joining("；")))
                .collect(Collectors.joining("\n"));
    }

    private static String cell(TableView.CellView cell) {
        return cell.column().label() + "：" + cell.text();
    }
}
