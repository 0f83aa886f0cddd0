package io.luxuan.publicity.question;

import io.luxuan.round.Round;
import io.luxuan.round.Rounds;
import io.luxuan.shared.FieldFaults;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForApplicants;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;

/** An applicant asks about a round. */
@UseCase
@ForApplicants
class AskQuestion {
    private static final int SHOWN = 50;

    private final QuestionMapper questions;
    private final Rounds rounds;
    private final AuditTrail audit;
    private final MovableClock clock;

    AskQuestion(QuestionMapper questions, Rounds rounds, AuditTrail audit, MovableClock clock) {
        this.questions = questions;
        this.rounds = rounds;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param open whether one may ask */
    record Page(Round round, List<Question> own, boolean open) {}

    public Page page(String roundId) {
        Round round = rounds.get(roundId);
        return new Page(round, questions.own(Actors.require().id(), roundId, SHOWN), QuestionRules.isOpen(round, clock.now()).isAllowed());
    }

    /**
     * What was asked already and waits for its answer is not asked again.
     *
     * @throws io.luxuan.shared.Refusal with what is wrong at the field {@code text}: its length, too many in a day, or a round that is closed
     */
    @Transactional
    public void ask(String roundId, String text) {
        FieldFaults faults = new FieldFaults();
        QuestionRules.note("text", text, faults);
        faults.refuse("question");
        String asker = Actors.require().id();
        if (questions.same(asker, roundId, text.strip()) != null) {
            return;
        }
        QuestionRules.isOpen(rounds.get(roundId), clock.now()).requireAt("text");
        QuestionRules.notTooMany(questions.askedSince(asker, clock.now().minusDays(1))).requireAt("text");
        Question question = new Question(Ids.next(), roundId, asker, text.strip(), clock.now(), QuestionState.ASKED, null, null, 0, null, null);
        questions.insert(question);
        audit.record(AuditEvent.of("question.ask", "round-question", question.id()).inRound(roundId).change(null, QuestionState.ASKED));
    }
}
