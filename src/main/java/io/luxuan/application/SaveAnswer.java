package io.luxuan.application;

import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForApplicants;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what an applicant types, question by question, whether it is right yet or not. */
@Service
public class SaveAnswer {
    /** For callers that know of no other window: what they bring replaces what is there. */
    public static final int WHATEVER_IS_THERE = -1;

    private final Own own;
    private final Drafts drafts;
    private final AnswerMapper answers;
    private final FactsOfDraft facts;
    private final Setting setting;
    private final MovableClock clock;

    SaveAnswer(Own own, Drafts drafts, AnswerMapper answers, FactsOfDraft facts, Setting setting, MovableClock clock) {
        this.own = own;
        this.drafts = drafts;
        this.answers = answers;
        this.facts = facts;
        this.setting = setting;
        this.clock = clock;
    }

    /** @param texts by question key */
    @ForApplicants
    @Transactional
    public void saveAll(String applicationId, Map<String, String> texts) {
        texts.forEach((question, text) -> save(applicationId, question, text, WHATEVER_IS_THERE));
    }

    /**
     * @param seen version of the answer that the window shows, 0 when there was none
     * @throws Refusal when the form is not open for writing, has no such question, or the text is beyond all measure
     */
    @ForApplicants
    @Transactional
    public SavedAnswer save(String applicationId, String question, String text, int seen) {
        ApplicationRow application = own.lock(applicationId);
        require(application, question, text);
        AnswerRow before = drafts.answers(applicationId).get(question);
        String clean = clean(text);
        if (before == null && clean.isEmpty() || before != null && before.answerText().equals(clean)) {
            return saved(question, before);
        }
        int stored = before == null ? 0 : before.versionNo();
        if (seen != WHATEVER_IS_THERE && seen != stored) {
            return new SavedAnswer(question, stored, before == null ? null : before.savedAt(), before == null ? "" : before.answerText());
        }
        return saved(question, store(application, question, clean, stored));
    }

    private void require(ApplicationRow application, String question, String text) {
        if (!application.isEditable()) {
            throw new Refusal("application.not-editable");
        }
        if (setting.form(application.roundId()).question(question).isEmpty()) {
            throw new Refusal("application.no-such-question");
        }
        if (text != null && text.length() > AnswerRules.MOST_CHARACTERS) {
            throw new Refusal("answer.beyond-measure", AnswerRules.MOST_CHARACTERS);
        }
    }

    private AnswerRow store(ApplicationRow application, String question, String text, int stored) {
        AnswerRow row = new AnswerRow(application.id(), question, text, stored + 1, clock.now(), Actors.require().id());
        try {
            if (stored == 0) {
                answers.insertAll(List.of(row));
            } else if (answers.replace(row, stored) == 0) {
                throw new Refusal("application.stale");
            }
        } catch (DuplicateKeyException anotherWindowWasFirst) {
            throw new Refusal("application.stale");
        }
        facts.follow(application, question, text);
        return row;
    }

    private static SavedAnswer saved(String question, AnswerRow row) {
        return row == null ? new SavedAnswer(question, 0, null, null)
                : new SavedAnswer(question, row.versionNo(), row.savedAt(), null);
    }

    /** Browsers send line ends as CRLF; zero characters are not text. */
    static String clean(String text) {
        return Objects.requireNonNullElse(text, "").replace("\r\n", "\n").replace("\0", "");
    }
}
