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
import io.luxuan.shared.Figures;
import io.luxuan.shared.NameKey;
import io.luxuan.shared.PersonKey;
import io.luxuan.shared.PersonalNumbers;
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
            String answer = draft.answers().get(question.key());
            Verdict verdict = AnswerRules.check(question, answer, form.options(question).keySet());
            if (verdict.isAllowed() && asksForNothing(form, question, answer)) {
                return Verdict.refused("answer.nothing-asked");
            }
            if (verdict.isAllowed() && question.key().equals(form.roles().title()) && PersonalNumbers.isIn(answer)) {
                return Verdict.refused("number.personal");
            }
            boolean leads = question.key().equals(form.roles().leader()) && !NameKey.of(answer).isEmpty();
            return verdict.isAllowed() && leads ? PersonKey.judge(answer) : verdict;
        }
        return question.required() && !files.containsKey(question.key())
                ? Verdict.refused("attachment.missing")
                : Verdict.ALLOWED;
    }

    /** A sum of nought is no request. */
    private static boolean asksForNothing(ApplicationForm form, Question question, String answer) {
        return question.key().equals(form.roles().amount()) && Figures.read(answer).filter(sum -> sum.signum() == 0).isPresent();
    }
}
