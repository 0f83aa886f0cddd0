package io.luxuan.award.change;

import io.luxuan.award.papers.PaperCheck;
import io.luxuan.award.project.Answers;
import io.luxuan.award.project.Project;
import io.luxuan.programme.form.FilledForm;
import io.luxuan.programme.form.Form.Question;
import io.luxuan.programme.form.PaperForm;
import io.luxuan.shared.Verdict.Refused;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is asked for one kind of change of a project.
 *
 * @param request what the programme asks of every change; @param inForce answers of the task statement that binds
 */
record ChangeForm(ChangeKind kind, Project project, PaperForm request, PaperForm statement, Map<String, String> inForce, LocalDate today) {
    /** The statement's questions first, beginning with what is in force. */
    List<Question> questions() {
        return Stream.concat(restated().stream(), request.questions().stream()).toList();
    }

    Map<String, String> before() {
        Map<String, String> before = new LinkedHashMap<>();
        restated().forEach(question -> before.put(question.key(), inForce.getOrDefault(question.key(), "")));
        return before;
    }

    /** What is kept of what was typed. */
    Map<String, String> answers(Map<String, String> typed) {
        return Answers.of(questions(), typed);
    }

    Set<String> hidden(Map<String, String> answers) {
        return filled(answers).hidden();
    }

    /** By question or cell. What was wrong with the statement before, elsewhere, does not hold the change back. */
    Map<String, Refused> faults(Map<String, String> answers) {
        Map<String, Refused> faults = new LinkedHashMap<>();
        List<String> keys = kind.keys(statement);
        if (!keys.isEmpty()) {
            Map<String, Refused> before = PaperCheck.answers(statement, project.around(today), inForce);
            PaperCheck.answers(statement, project.around(today), restated(answers)).forEach((key, fault) -> {
                boolean own = keys.contains(key.split("\\.", 2)[0]);
                if (own || !before.containsKey(key)) {
                    faults.putIfAbsent(own ? key : keys.get(0), fault);
                }
            });
        }
        faults.putAll(PaperCheck.answers(request, project.around(today).changing(kind.name()), answers));
        return faults;
    }

    /** The statement as it will be, with what is computed. */
    Map<String, String> restated(Map<String, String> answers) {
        Map<String, String> restated = new LinkedHashMap<>(inForce);
        kind.keys(statement).forEach(key -> restated.put(key, answers.getOrDefault(key, "")));
        restated.putAll(statement.filled(restated, project.around(today)).computed());
        restated.values().removeIf(String::isEmpty);
        return restated;
    }

    private List<Question> restated() {
        return kind.keys(statement).stream().flatMap(key -> statement.question(key).stream()).toList();
    }

    private FilledForm filled(Map<String, String> answers) {
        return request.filled(answers, project.around(today).changing(kind.name()));
    }
}
