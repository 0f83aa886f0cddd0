package io.luxuan.publicity.question;

import io.luxuan.publicity.question.QuestionMapper.Count;
import io.luxuan.round.Round;
import io.luxuan.round.Rounds;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Slice;
import io.luxuan.shared.actor.WhoIsWho;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The questions of a round, for staff. */
@UseCase
@ForStaff
class QuestionDesk {
    private final QuestionMapper questions;
    private final Rounds rounds;
    private final WhoIsWho people;

    QuestionDesk(QuestionMapper questions, Rounds rounds, WhoIsWho people) {
        this.questions = questions;
        this.rounds = rounds;
        this.people = people;
    }

    record Page(Round round, QuestionState state, Map<QuestionState, Long> counts, Slice<Question> lines) {
        public long count(QuestionState wanted) {
            return counts.getOrDefault(wanted, 0L);
        }
    }

    /** @param asker name of whoever asked */
    record One(Round round, Question question, String asker) {}

    public Page page(String roundId, QuestionState state, String cursor) {
        Round round = rounds.get(roundId);
        return new Page(round, state, questions.counts(roundId).stream().collect(Collectors.toMap(Count::state, Count::amount)),
                Slice.of(questions.inState(roundId, state, cursor, Slice.PAGE + 1), Slice.PAGE, Question::id));
    }

    public One one(String roundId, String id) {
        Round round = rounds.get(roundId);
        Question question = questions.find(id);
        if (question == null || !question.roundId().equals(roundId)) {
            throw new NotFound("question", id);
        }
        return new One(round, question, people.people(List.of(question.askerId())).getOrDefault(question.askerId(), ""));
    }
}
