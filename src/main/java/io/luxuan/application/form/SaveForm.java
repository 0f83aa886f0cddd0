package io.luxuan.application.form;

import io.luxuan.application.fill.SentCells;
import io.luxuan.application.fill.TypedForm;
import io.luxuan.application.store.ApplicationRow;
import io.luxuan.application.store.Own;
import io.luxuan.application.store.Setting;
import io.luxuan.programme.form.AnswerRules;
import io.luxuan.programme.form.CellEdit;
import io.luxuan.programme.form.Form.Question;
import io.luxuan.programme.form.Form.QuestionType;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.Verdict.Refused;
import io.luxuan.shared.permission.ForUnitWriters;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.storage.FileRules;
import io.luxuan.storage.Upload;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;

/** Stores a whole page of the form; what cannot be stored is said at its field, and does not hold back the rest. */
@UseCase
class SaveForm {
    static final String SEEN = "v.";

    private final SaveAnswer saveAnswer;
    private final SaveTable saveTable;
    private final AttachFile attachFile;
    private final Own own;
    private final Setting setting;
    private final MessageSource messages;

    SaveForm(SaveAnswer saveAnswer, SaveTable saveTable, AttachFile attachFile, Own own, Setting setting, MessageSource messages) {
        this.saveAnswer = saveAnswer;
        this.saveTable = saveTable;
        this.attachFile = attachFile;
        this.own = own;
        this.setting = setting;
        this.messages = messages;
    }

    /** @param sent the request's fields: {@code a.<question>} the text, {@code v.<question>} the version that the page showed */
    @ForUnitWriters
    public TypedForm save(String applicationId, Map<String, String> sent, Map<String, List<Upload>> files) {
        ApplicationRow row = own.find(applicationId);
        TypedForm typed = new TypedForm();
        List<Question> questions = setting.form(row.roundId()).questions().toList();
        answers(applicationId, keepable(questions, sent, typed), typed);
        tables(applicationId, SentCells.of(questions, sent), typed);
        questions.stream().filter(question -> question.type() == QuestionType.ATTACHMENT).forEach(question ->
                attach(applicationId, question, files.getOrDefault(question.key(), List.of()), typed));
        return typed;
    }

    /** The cells of one table alone. */
    @ForUnitWriters
    public TypedForm cells(String applicationId, String question, Map<String, String> sent) {
        TypedForm typed = new TypedForm();
        List<Question> asked = setting.form(own.find(applicationId).roundId()).question(question).stream().toList();
        tables(applicationId, SentCells.of(asked, sent), typed);
        return typed;
    }

    private static List<TypedAnswer> keepable(List<Question> questions, Map<String, String> sent, TypedForm typed) {
        List<TypedAnswer> keepable = new ArrayList<>();
        for (Question question : questions) {
            String key = question.key();
            if (question.type() != QuestionType.ATTACHMENT && !question.isTable() && !question.isComputed() && sent.containsKey(SEEN + key)) {
                String text = sent.getOrDefault(SentCells.ANSWER + key, "");
                Verdict canBeKept = AnswerRules.canBeKept(question, text);
                canBeKept.noteAt(key, typed.faults);
                if (!canBeKept.isAllowed()) {
                    typed.texts.put(key, text);
                } else {
                    keepable.add(new TypedAnswer(key, text, seen(sent.get(SEEN + key)), SentCells.own(sent, key)));
                }
            }
        }
        return keepable;
    }

    private void answers(String applicationId, List<TypedAnswer> answers, TypedForm typed) {
        if (answers.isEmpty()) {
            return;
        }
        try {
            List<SavedAnswer> saved = saveAnswer.save(applicationId, answers);
            for (int at = 0; at < saved.size(); at++) {
                if (saved.get(at).conflict() != null) {
                    typed.texts.put(saved.get(at).question(), answers.get(at).text());
                    typed.conflicts.put(saved.get(at).question(), saved.get(at).conflict());
                }
            }
        } catch (Refusal refusal) {
            answers.forEach(answer -> typed.texts.put(answer.question(), answer.text()));
            answers.stream().filter(answer -> !answer.text().isEmpty())
                    .forEach(answer -> typed.faults.put(answer.question(), fault(refusal)));
        }
    }

    /** What could not be stored is shown again in its cell. */
    private void tables(String applicationId, Map<String, List<CellEdit>> edits, TypedForm typed) {
        if (edits.isEmpty()) {
            return;
        }
        try {
            typed.conflicts.putAll(saveTable.cells(applicationId, edits));
        } catch (Refusal refusal) {
            edits.keySet().forEach(question -> typed.faults.put(question, fault(refusal)));
        }
        if (!typed.isStored()) {
            typed.texts.putAll(SentCells.texts(edits));
        }
    }

    /** Of several files those that can be kept are; the others are told by their names. */
    private void attach(String applicationId, Question question, List<Upload> files, TypedForm typed) {
        List<String> refused = new ArrayList<>();
        for (Upload file : files) {
            try {
                attachFile.attach(applicationId, question.key(), file);
            } catch (Refusal refusal) {
                typed.faults.put(question.key(), fault(refusal));
                refused.add("“" + FileRules.displayName(file.fileName()) + "”" + messages.getMessage(refusal.messageKey(), refusal.arguments(),
                        Locale.SIMPLIFIED_CHINESE));
            }
        }
        if (files.size() > 1 && !refused.isEmpty()) {
            typed.faults.put(question.key(), fault(new Refusal("attachment.of-several", String.join("", refused))));
        }
    }

    static int seen(String text) {
        return text != null && text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }

    /** Rules and refusals say the same words: both bundles' keys are the code's. */
    private static Refused fault(Refusal refusal) {
        return (Refused) Verdict.refused(refusal.code(), refusal.arguments());
    }
}
