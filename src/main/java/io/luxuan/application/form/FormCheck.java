package io.luxuan.application.form;

import io.luxuan.application.store.ApplicationForm;
import io.luxuan.application.store.Snapshot;
import io.luxuan.application.store.Snapshot.SnapshotFile;
import io.luxuan.programme.form.AnswerRules;
import io.luxuan.programme.form.FilledForm;
import io.luxuan.programme.form.Form.Question;
import io.luxuan.programme.form.Form.QuestionType;
import io.luxuan.programme.form.TableRules;
import io.luxuan.programme.form.Typed;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.Verdict.Refused;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What is still wrong with a filled form. */
public final class FormCheck {
    private FormCheck() {}

    /** What is wrong by question, or by cell of a table ({@code budget.3.amount}), in the order of the form; empty when it may be submitted. */
    public static Map<String, Refused> faults(ApplicationForm form, Snapshot draft, FilledForm filled) {
        Map<String, Long> files = draft.files().stream()
                .collect(Collectors.groupingBy(SnapshotFile::question, Collectors.counting()));
        Map<String, Refused> faults = new LinkedHashMap<>();
        form.questions().filter(filled::isAsked).forEach(question -> {
            if (question.isTable()) {
                faults.putAll(TableRules.faults(question, Typed.table(question, draft.answers().get(question.key()))));
            } else {
                verdict(form, question, draft, files).noteAt(question.key(), faults);
            }
        });
        filled.faults(form.checks()).forEach(faults::putIfAbsent);
        return faults;
    }

    private static Verdict verdict(ApplicationForm form, Question question, Snapshot draft, Map<String, Long> files) {
        if (question.type() != QuestionType.ATTACHMENT) {
            return AnswerRules.check(question, draft.answers().get(question.key()), form.options(question).keySet());
        }
        return question.required() && !files.containsKey(question.key())
                ? Verdict.refused("attachment.missing")
                : Verdict.ALLOWED;
    }
}
