package io.luxuan.application;

import io.luxuan.programme.Form.Question;
import io.luxuan.programme.Form.QuestionType;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.Verdict.Refused;
import io.luxuan.shared.permission.ForApplicants;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Stores a whole page of the form; what cannot be stored is said at its field, and does not hold back the rest. */
@Service
class SaveForm {
    static final String ANSWER = "a.";
    static final String SEEN = "v.";

    private final SaveAnswer saveAnswer;
    private final AttachFile attachFile;
    private final Drafts drafts;
    private final Own own;
    private final Setting setting;

    SaveForm(SaveAnswer saveAnswer, AttachFile attachFile, Drafts drafts, Own own, Setting setting) {
        this.saveAnswer = saveAnswer;
        this.attachFile = attachFile;
        this.drafts = drafts;
        this.own = own;
        this.setting = setting;
    }

    /** @param sent the request's fields: {@code a.<question>} the text, {@code v.<question>} the version that the page showed */
    @ForApplicants
    public TypedForm save(String applicationId, Map<String, String> sent, Map<String, List<Upload>> files) {
        ApplicationRow row = own.find(applicationId);
        TypedForm typed = new TypedForm();
        Map<String, AnswerRow> stored = drafts.answers(applicationId);
        setting.form(row.roundId()).questions().forEach(question -> {
            if (question.type() == QuestionType.ATTACHMENT) {
                files.getOrDefault(question.key(), List.of()).forEach(file -> attach(applicationId, question, file, typed));
            } else if (sent.containsKey(SEEN + question.key()) && isNew(stored.get(question.key()), sent.get(ANSWER + question.key()))) {
                answer(applicationId, question, sent, typed);
            }
        });
        return typed;
    }

    private void answer(String applicationId, Question question, Map<String, String> sent, TypedForm typed) {
        String key = question.key();
        String text = sent.getOrDefault(ANSWER + key, "");
        typed.texts.put(key, text);
        try {
            SavedAnswer saved = saveAnswer.save(applicationId, key, text, seen(sent.get(SEEN + key)));
            if (saved.conflict() != null) {
                typed.conflicts.put(key, saved.conflict());
            }
        } catch (Refusal refusal) {
            typed.faults.put(key, fault(refusal));
        }
    }

    private void attach(String applicationId, Question question, Upload file, TypedForm typed) {
        try {
            attachFile.attach(applicationId, question.key(), file);
        } catch (Refusal refusal) {
            typed.faults.put(question.key(), fault(refusal));
        }
    }

    private static boolean isNew(AnswerRow stored, String text) {
        return !SaveAnswer.clean(text).equals(stored == null ? "" : stored.answerText());
    }

    static int seen(String text) {
        return text != null && text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }

    /** Rules and refusals say the same words: both bundles' keys are the code's. */
    private static Refused fault(Refusal refusal) {
        return (Refused) Verdict.refused(refusal.code(), refusal.arguments());
    }
}
