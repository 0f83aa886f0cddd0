package io.luxuan.paper.kind;

import io.luxuan.award.ProjectPapers;
import io.luxuan.award.ProjectPapers.Facts;
import io.luxuan.award.ProjectPapers.Handed;
import io.luxuan.programme.Programme;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Refusal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a unit answered on a paper of its project and the department decided, question by question. */
abstract class AnsweredPaper implements PaperKind {
    private final ProjectPapers papers;
    private final Rounds rounds;

    AnsweredPaper(ProjectPapers papers, Rounds rounds) {
        this.papers = papers;
        this.rounds = rounds;
    }

    abstract Optional<Handed> handed(ProjectPapers papers, String projectId);

    /** What it says besides the project and the answers. */
    abstract Map<String, String> decided(Handed handed);

    @Override
    public PaperScope scope() {
        return PaperScope.PROJECT;
    }

    @Override
    public boolean isFor(Programme programme) {
        return programme.project() != null;
    }

    @Override
    public List<Column> columns() {
        return List.of(Column.text("question", 24), Column.text("answer", 60));
    }

    @Override
    public Set<PaperFormat> formats() {
        return EnumSet.of(PaperFormat.PDF, PaperFormat.DOCX);
    }

    @Override
    public PaperContent read(String projectId) {
        Facts project = papers.facts(projectId);
        Handed handed = handed(papers, projectId).orElseThrow(() -> new Refusal("paper.not-yet"));
        Map<String, String> fields = new HashMap<>(ProjectFields.of(project));
        fields.putAll(decided(handed));
        return new PaperContent(rounds.get(project.roundId()), project.number(), fields,
                handed.answers().stream().map(answer -> List.of(answer.question(), answer.text())).toList());
    }
}
