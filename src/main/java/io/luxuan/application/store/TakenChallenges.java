package io.luxuan.application.store;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.round.ChallengeTakers;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A draft binds nobody: anyone can write one, and it goes along with a correction. */
@UseCase
@ForManagers
class TakenChallenges implements ChallengeTakers {
    private final AnswerMapper answers;

    TakenChallenges(AnswerMapper answers) {
        this.answers = answers;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean isTaken(String roundId, String question, String option) {
        return answers.lockAnswering(roundId, question, option).stream().anyMatch(status -> status != ApplicationStatus.DRAFT);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(String roundId, String question, String option, String corrected) {
        answers.reword(roundId, question, option, corrected);
    }
}
