package io.luxuan.award.change;

import io.luxuan.application.ApplicationDocument.Entry;
import io.luxuan.application.fill.Entries;
import io.luxuan.application.fill.Painter;
import io.luxuan.award.papers.Paper;
import io.luxuan.award.papers.PaperMapper;
import io.luxuan.award.project.PaperForms;
import io.luxuan.award.project.Project;
import io.luxuan.programme.form.ChangeRole;
import io.luxuan.programme.form.FilledForm;
import io.luxuan.programme.form.PaperForm;
import io.luxuan.shared.Arrival;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What is asked for each change: what the programme asks of all who want one, and what they want other in the task statement. */
@Component
public class ChangeForms {
    private final PaperForms forms;
    private final PaperMapper papers;
    private final MovableClock clock;

    ChangeForms(PaperForms forms, PaperMapper papers, MovableClock clock) {
        this.forms = forms;
        this.papers = papers;
        this.clock = clock;
    }

    public List<ChangeKind> offered(Project project) {
        return forms.change(project.roundId()).flatMap(PaperForm::change).map(role -> Arrays.stream(ChangeKind.values())
                .filter(kind -> kind.isOffered(forms.statement(project.roundId()), role)).toList()).orElse(List.of());
    }

    /** @throws NotFound where the programme does not offer it */
    ChangeForm of(Project project, ChangeKind kind) {
        if (!offered(project).contains(kind)) {
            throw new NotFound("kind of change", kind.name());
        }
        Map<String, String> inForce = papers.inForce(project.id()).map(Paper::answers).orElse(Map.of());
        return new ChangeForm(kind, project, forms.change(project.roundId()).orElseThrow(), forms.statement(project.roundId()), inForce,
                Arrival.moment(clock).toLocalDate());
    }

    ChangeRole role(String roundId) {
        return forms.change(roundId).flatMap(PaperForm::change).orElseThrow(() -> new NotFound("changes of round", roundId));
    }

    /** What is wanted, to be read; the reason stands apart. */
    public List<Entry> entries(Change change, Project project) {
        PaperForm request = forms.change(change.roundId()).orElseThrow(() -> new NotFound("changes of round", change.roundId()));
        PaperForm statement = forms.statement(change.roundId());
        Map<String, String> answers = change.answers();
        FilledForm filled = request.filled(answers, project.around(change.askedAt().toLocalDate()).changing(change.kind().name()));
        List<Entry> entries = new ArrayList<>();
        change.kind().keys(statement).forEach(key -> statement.question(key).ifPresent(question ->
                entries.add(Entries.of(question, Painter.options(question), answers.getOrDefault(key, ""), List.of()))));
        request.questions().stream().filter(filled::isAsked).filter(question -> !question.key().equals(role(change.roundId()).reason()))
                .forEach(question -> entries.add(
                        Entries.of(question, Painter.options(question), answers.getOrDefault(question.key(), ""), List.of())));
        return entries;
    }
}
