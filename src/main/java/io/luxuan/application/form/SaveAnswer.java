package io.luxuan.application.form;

import io.luxuan.application.store.ApplicationRow;
import io.luxuan.application.store.Own;
import io.luxuan.application.store.Setting;
import io.luxuan.programme.form.AnswerRules;
import io.luxuan.programme.form.Form.Question;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForUnitWriters;
import io.luxuan.shared.permission.UseCase;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what an applicant types, question by question or a page at once, whether it is right yet or not. */
@UseCase
public class SaveAnswer {
    /** For callers that know of no other window: what they bring replaces what is there. */
    public static final int WHATEVER_IS_THERE = -1;

    private final Own own;
    private final StoreAnswers store;
    private final Setting setting;

    SaveAnswer(Own own, StoreAnswers store, Setting setting) {
        this.own = own;
        this.store = store;
        this.setting = setting;
    }

    /** @param texts by question key */
    @ForUnitWriters
    @Transactional
    public void saveAll(String applicationId, Map<String, String> texts) {
        save(applicationId, texts.entrySet().stream()
                .map(answer -> new TypedAnswer(answer.getKey(), answer.getValue(), WHATEVER_IS_THERE)).toList());
    }

    /**
     * @param seen version of the answer that the window shows, 0 when there was none
     * @throws Refusal when the form is not open for writing, has no such question, or the text is beyond all measure
     */
    @ForUnitWriters
    @Transactional
    public SavedAnswer save(String applicationId, String question, String text, int seen) {
        return save(applicationId, List.of(new TypedAnswer(question, text, seen))).get(0);
    }

    /**
     * All in one transaction; an answer that another window changed meanwhile does not hold back the others.
     *
     * @throws Refusal as for a single one, and then nothing has been saved
     */
    @ForUnitWriters
    @Transactional
    List<SavedAnswer> save(String applicationId, List<TypedAnswer> typed) {
        ApplicationRow application = own.lock(applicationId);
        if (!application.isEditable()) {
            throw new Refusal("application.not-editable");
        }
        Map<String, Question> asked = setting.form(application.roundId()).questions()
                .collect(Collectors.toMap(Question::key, Function.identity()));
        for (TypedAnswer answer : typed) {
            if (!asked.containsKey(answer.question())) {
                throw new Refusal("application.no-such-question");
            }
            AnswerRules.canBeKept(asked.get(answer.question()), answer.text()).require();
        }
        return store.store(application, asked, typed);
    }
}
