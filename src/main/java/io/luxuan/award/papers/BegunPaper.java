package io.luxuan.award.papers;

import io.luxuan.application.ApplicationFacts;
import io.luxuan.award.project.PaperForms;
import io.luxuan.award.project.Project;
import io.luxuan.programme.form.Form.Question;
import io.luxuan.programme.form.PaperForm;
import io.luxuan.programme.form.TakenAnswers;
import io.luxuan.programme.form.TakenAnswers.Filled;
import io.luxuan.round.Rounds;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A paper of a project begins with what its application said, and with what the task statement that binds says of the same. */
@Component
class BegunPaper {
    private final ApplicationFacts applications;
    private final PaperMapper papers;
    private final PaperForms forms;
    private final Rounds rounds;

    BegunPaper(ApplicationFacts applications, PaperMapper papers, PaperForms forms, Rounds rounds) {
        this.applications = applications;
        this.papers = papers;
        this.forms = forms;
        this.rounds = rounds;
    }

    /** Answers as they would be typed; it is the unit that keeps them. */
    Map<String, String> of(Project project, PaperForm form) {
        Map<String, String> begun = new LinkedHashMap<>();
        Filled target = Filled.of(form.questions(), Map.of());
        List<Question> asked = rounds.programmeOf(project.roundId()).form().sections().stream()
                .flatMap(section -> section.questions().stream()).toList();
        Map<String, String> said = applications.answers(Set.of(project.applicationId()), asked.stream().map(Question::key).toList())
                .getOrDefault(project.applicationId(), Map.of());
        begun.putAll(TakenAnswers.byLabels(target, Filled.of(asked, said)));
        if (form.kind() != PaperForm.Kind.STATEMENT) {
            papers.inForce(project.id()).ifPresent(statement -> begun.putAll(TakenAnswers.byLabels(target,
                    Filled.of(forms.statement(project.roundId()).questions(), statement.answers()))));
        }
        return begun;
    }
}
