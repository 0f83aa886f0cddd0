package io.luxuan.publicity.question;

import io.luxuan.round.Round;
import io.luxuan.round.Rounds;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Slice;
import io.luxuan.shared.find.FindQuery;
import io.luxuan.shared.permission.ForEveryone;
import io.luxuan.shared.permission.UseCase;
import java.util.List;

/** Questions and answers that everybody reads; never who asked. */
@UseCase
@ForEveryone
public class PublicQuestions {
    private static final int OF_A_FEED = 50;
    private static final int FEW = 3;

    private final QuestionMapper questions;
    private final Rounds rounds;

    PublicQuestions(QuestionMapper questions, Rounds rounds) {
        this.questions = questions;
        this.rounds = rounds;
    }

    public Round round(String roundId) {
        return rounds.get(roundId);
    }

    public Slice<Question> ofRound(String roundId, String words, String cursor) {
        rounds.get(roundId);
        return Slice.of(questions.ofRound(roundId, FindQuery.likes(words), cursor, Slice.PAGE + 1), Slice.PAGE, Question::id);
    }

    /** The newest of a round, for pages that tell of it. */
    public List<Question> few(String roundId) {
        return questions.ofRound(roundId, List.of(), null, FEW);
    }

    /** The newest of all rounds, for feeds. */
    public List<Question> newest() {
        return questions.published(List.of(), OF_A_FEED);
    }

    /** Those that hold all words, the newest first; none without words. */
    public List<Question> holding(String words, int most) {
        List<String> likes = FindQuery.likes(words);
        return likes.isEmpty() ? List.of() : questions.published(likes, most);
    }

    public Question find(String id) {
        Question question = questions.find(id);
        if (question == null || question.state() != QuestionState.PUBLISHED) {
            throw new NotFound("question", id);
        }
        return question;
    }
}
