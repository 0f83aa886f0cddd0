package io.luxuan.award.papers;

import io.luxuan.programme.form.AnswerRules;
import io.luxuan.programme.form.AroundProject;
import io.luxuan.programme.form.FilledForm;
import io.luxuan.programme.form.Form.Question;
import io.luxuan.programme.form.PaperForm;
import io.luxuan.programme.form.TableRules;
import io.luxuan.programme.form.Typed;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.Verdict.Refused;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What is wrong with a paper, by question or by cell of a table, in the order of its form. */
public final class PaperCheck {
    private PaperCheck() {}

    static Map<String, Refused> faults(PaperDraft draft, LocalDate today) {
        Map<String, Refused> faults = answers(draft.form(), draft.project().around(today), draft.answers());
        draft.form().reached().ifPresent(role -> draft.inForce().stream()
                .filter(milestone -> !Reached.isAsked(role, draft.answers(), milestone)).findFirst()
                .ifPresent(milestone -> Verdict.refused("award.reached-missing", milestone.title()).noteAt(role.table(), faults)));
        if (draft.form().fileNeeded() && draft.files().isEmpty()) {
            Verdict.refused("award.file-needed").noteAt("file", faults);
        }
        return faults;
    }

    /** Its answers alone. */
    public static Map<String, Refused> answers(PaperForm form, AroundProject project, Map<String, String> answers) {
        FilledForm filled = form.filled(answers, project);
        Map<String, Refused> faults = questions(form.questions().stream().filter(filled::isAsked).toList(), answers);
        filled.faults(form.checks()).forEach(faults::putIfAbsent);
        return faults;
    }

    private static Map<String, Refused> questions(Collection<Question> asked, Map<String, String> answers) {
        Map<String, Refused> faults = new LinkedHashMap<>();
        for (Question question : asked) {
            String answer = answers.getOrDefault(question.key(), "");
            if (question.isTable()) {
                faults.putAll(TableRules.faults(question, Typed.table(question, answer)));
            } else {
                AnswerRules.check(question, answer, Set.copyOf(question.options())).noteAt(question.key(), faults);
            }
        }
        return faults;
    }
}
