package io.luxuan.award.change;

import io.luxuan.award.papers.PaperMapper;
import io.luxuan.award.project.Answers;
import io.luxuan.award.project.PaperForms;
import io.luxuan.award.project.Project;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForApplicants;
import io.luxuan.shared.permission.UseCase;
import java.util.List;
import java.util.Map;

/** A change starts from what is in force. */
@UseCase
@ForApplicants
class ChangeForm {
    private final PaperMapper papers;
    private final PaperForms forms;

    ChangeForm(PaperMapper papers, PaperForms forms) {
        this.papers = papers;
        this.forms = forms;
    }

    /** @throws Refusal {@code award.change-not-running} when the project cannot be changed now */
    public Map<String, String> before(Project project, ChangeKind kind) {
        ChangeRules.projectRuns(project.state()).require();
        List<String> keys = kind.keys(forms.statement(project.roundId()).keys());
        return papers.inForce(project.id()).map(paper -> Answers.keep(keys, paper.answers())).orElse(Map.of());
    }
}
