package io.luxuan.application.store;

import io.luxuan.round.ChallengeTakers;
import org.springframework.stereotype.Component;

/** Drafts count too: whoever writes one has made up his mind about what was published. */
@Component
class TakenChallenges implements ChallengeTakers {
    private final AnswerMapper answers;

    TakenChallenges(AnswerMapper answers) {
        this.answers = answers;
    }

    @Override
    public boolean isTaken(String roundId, String question, String option) {
        return answers.countInRound(roundId, question, option) > 0;
    }
}
