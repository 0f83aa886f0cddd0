package io.luxuan.publicity.question;

import io.luxuan.round.Round;
import io.luxuan.round.RoundStage;
import io.luxuan.shared.FieldFaults;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.Wording;
import java.time.LocalDateTime;

/** What may be asked and answered, and when. */
final class QuestionRules {
    static final int MOST_A_DAY = 5;
    static final int LONGEST = 1000;
    static final int LONGEST_ANSWER = 4000;
    private static final int SHORTEST = 5;

    private QuestionRules() {}

    /** From the day of its opening until it is closed. */
    static Verdict isOpen(Round round, LocalDateTime now) {
        return round.isOpenedAt(now) && round.stage() != RoundStage.CLOSED ? Verdict.ALLOWED : Verdict.refused("question.closed");
    }

    static Verdict notTooMany(int asked) {
        return asked < MOST_A_DAY ? Verdict.ALLOWED : Verdict.refused("question.too-many");
    }

    static void note(String field, String text, FieldFaults faults) {
        if (Wording.saysNothing(text) || text.codePoints().filter(Character::isLetterOrDigit).count() < SHORTEST) {
            faults.note(field, "refusal.question.short");
        } else if (text.strip().length() > LONGEST) {
            faults.note(field, "refusal.question.long");
        }
    }

    static void noteAnswer(String field, String text, FieldFaults faults) {
        if (Wording.saysNothing(text)) {
            faults.note(field, "refusal.question.no-answer");
        } else if (text.strip().length() > LONGEST_ANSWER) {
            faults.note(field, "refusal.question.answer-long");
        }
    }
}
