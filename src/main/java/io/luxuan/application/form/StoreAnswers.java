package io.luxuan.application.form;

import io.luxuan.application.store.AnswerMapper;
import io.luxuan.application.store.AnswerRow;
import io.luxuan.application.store.ApplicationForm;
import io.luxuan.application.store.ApplicationRow;
import io.luxuan.application.store.Drafts;
import io.luxuan.application.store.Setting;
import io.luxuan.application.store.Snapshot;
import io.luxuan.programme.form.Form.Question;
import io.luxuan.programme.form.Table;
import io.luxuan.programme.form.Typed;
import io.luxuan.shared.Arrival;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Three statements for any number of answers. */
@Component
class StoreAnswers {
    private final Drafts drafts;
    private final AnswerMapper answers;
    private final FactsOfDraft facts;
    private final Setting setting;
    private final MovableClock clock;

    StoreAnswers(Drafts drafts, AnswerMapper answers, FactsOfDraft facts, Setting setting, MovableClock clock) {
        this.drafts = drafts;
        this.answers = answers;
        this.facts = facts;
        this.setting = setting;
        this.clock = clock;
    }

    /**
     * @param application locked, so that nobody else writes its answers meanwhile
     * @param asked       questions by key
     */
    List<SavedAnswer> store(ApplicationRow application, Map<String, Question> asked, List<TypedAnswer> typed) {
        Map<String, AnswerRow> before = drafts.answers(application.id());
        Map<String, AnswerRow> changed = new LinkedHashMap<>();
        List<SavedAnswer> saved = new ArrayList<>();
        LocalDateTime now = Arrival.moment(clock);
        String by = Actors.require().id();
        for (TypedAnswer answer : typed) {
            if (asked.get(answer.question()).isComputed()) {
                saved.add(saved(answer.question(), before.get(answer.question())));
                continue;
            }
            AnswerRow stored = before.get(answer.question());
            String clean = Typed.text(asked.get(answer.question()), answer.text());
            if (isStored(clean, stored)) {
                saved.add(saved(answer.question(), stored));
            } else if (isStale(asked.get(answer.question()), answer, stored)) {
                saved.add(conflict(answer.question(), stored));
            } else {
                AnswerRow row = new AnswerRow(application.id(), answer.question(), clean, version(stored) + 1, now, by);
                changed.put(row.questionKey(), row);
                saved.add(saved(answer.question(), row));
            }
        }
        write(application, before, changed);
        return saved;
    }

    /** Tables as they stand, changed; what comes out as it was is not written. */
    void change(ApplicationRow application, Map<Question, UnaryOperator<Table>> changes) {
        Map<String, AnswerRow> before = drafts.answers(application.id());
        Map<String, AnswerRow> changed = new LinkedHashMap<>();
        changes.forEach((question, change) -> {
            AnswerRow stored = before.get(question.key());
            Table table = change.apply(Typed.table(question, stored == null ? "" : stored.answerText()));
            String text = Typed.text(question, table.write());
            if (!isStored(text, stored)) {
                changed.put(question.key(), new AnswerRow(application.id(), question.key(), text, version(stored) + 1,
                        Arrival.moment(clock), Actors.require().id()));
            }
        });
        write(application, before, changed);
    }

    private void write(ApplicationRow application, Map<String, AnswerRow> before, Map<String, AnswerRow> changed) {
        if (!changed.isEmpty()) {
            compute(application, before, changed);
            answers.put(List.copyOf(changed.values()));
            facts.follow(application, changed);
        }
    }

    /** What is computed is stored beside what it comes from, so that whoever reads answers need not reckon. */
    private void compute(ApplicationRow application, Map<String, AnswerRow> before, Map<String, AnswerRow> changed) {
        ApplicationForm form = setting.form(application.roundId());
        if (form.questions().noneMatch(question -> question.isComputed() || question.columns().stream().anyMatch(Question::isComputed))) {
            return;
        }
        Map<String, String> texts = new HashMap<>();
        Stream.of(before, changed).forEach(rows -> rows.forEach((key, row) -> texts.put(key, row.answerText())));
        Snapshot draft = new Snapshot(texts, drafts.files(application.id()));
        form.filled(draft, setting.round(application.roundId())).computed().forEach((key, text) -> {
            if (!text.equals(texts.getOrDefault(key, ""))) {
                changed.put(key, new AnswerRow(application.id(), key, text, version(before.get(key)) + 1,
                        Arrival.moment(clock), Actors.require().id()));
            }
        });
    }

    private static boolean isStored(String clean, AnswerRow stored) {
        return clean.equals(stored == null ? "" : stored.answerText());
    }

    private static boolean isStale(Question question, TypedAnswer answer, AnswerRow stored) {
        return answer.seen() != SaveAnswer.WHATEVER_IS_THERE && answer.seen() != version(stored)
                && answer.own().stream().noneMatch(own -> isStored(Typed.text(question, own), stored));
    }

    private static int version(AnswerRow stored) {
        return stored == null ? 0 : stored.versionNo();
    }

    private static SavedAnswer conflict(String question, AnswerRow stored) {
        return new SavedAnswer(question, version(stored), stored == null ? null : stored.savedAt(),
                stored == null ? "" : stored.answerText());
    }

    private static SavedAnswer saved(String question, AnswerRow row) {
        return row == null ? new SavedAnswer(question, 0, null, null)
                : new SavedAnswer(question, row.versionNo(), row.savedAt(), null);
    }
}
