package io.luxuan.publicity.question;

import io.luxuan.round.Rounds;
import io.luxuan.shared.FieldFaults;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;

/** A manager answers a question, to everybody or to whoever asked, and may put an answer right later. */
@UseCase
class AnswerQuestion {
    private final QuestionMapper questions;
    private final Rounds rounds;
    private final AuditTrail audit;
    private final MovableClock clock;

    AnswerQuestion(QuestionMapper questions, Rounds rounds, AuditTrail audit, MovableClock clock) {
        this.questions = questions;
        this.rounds = rounds;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param form what was typed; {@code revision} is that of the question which the page showed
     * @throws Refusal with what is wrong at its fields, or when somebody else has answered meanwhile
     */
    @ForManagers
    @Transactional
    public void answer(String roundId, String id, AnswerForm form) {
        rounds.get(roundId);
        Question before = questions.find(id);
        if (before == null || !before.roundId().equals(roundId)) {
            throw new NotFound("question", id);
        }
        FieldFaults faults = new FieldFaults();
        QuestionRules.note("shown", form.shown(), faults);
        QuestionRules.noteAnswer("answer", form.answer(), faults);
        faults.refuse("question");
        Question next = before.answered(form.shown().strip(), form.answer().strip(), form.isPublic(), clock.now());
        if (isSame(before, next)) {
            return;
        }
        if (before.revision() != form.revision() || questions.answer(next) == 0) {
            throw new Refusal("question", Map.of("answer", "refusal.question.stale"));
        }
        audit.record(AuditEvent.of("question.answer", "round-question", id).inRound(roundId).change(before.state(), next.state()));
    }

    private static boolean isSame(Question before, Question next) {
        return before.state() == next.state() && next.answer().equals(before.answer()) && next.publicText().equals(before.publicText());
    }
}
