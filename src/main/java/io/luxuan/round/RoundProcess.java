package io.luxuan.round;

import io.luxuan.workflow.Deadline;
import io.luxuan.workflow.ProcessMessage;
import io.luxuan.workflow.ProcessStep;
import io.luxuan.workflow.TaskPage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the register of rounds does in processes: two stages of its own, three deadlines. */
@Configuration(proxyBeanMethods = false)
class RoundProcess {
    @Bean
    ProcessStep openReview(Rounds rounds) {
        return ProcessStep.doing("open-review", context -> rounds.enter(context.roundId(), RoundStage.REVIEW));
    }

    @Bean
    ProcessStep closeRound(Rounds rounds) {
        return ProcessStep.doing("close-round", context -> rounds.enter(context.roundId(), RoundStage.CLOSED));
    }

    @Bean
    ProcessMessage roundEndedMessage() {
        return new ProcessMessage("round-ended");
    }

    @Bean
    TaskPage nothingToReviewPage() {
        return TaskPage.at(ReopenCall.TASK, item -> "/manager/rounds/" + item.roundId() + "/ending");
    }

    @Bean
    Deadline callCloses(Rounds rounds) {
        return Deadline.named("call-closes", context -> rounds.get(context.roundId()).closesAt());
    }

    @Bean
    Deadline recommendEnds(Rounds rounds) {
        return Deadline.named("recommend-ends", context -> rounds.get(context.roundId()).recommendBy());
    }

    @Bean
    Deadline reviewEnds(Rounds rounds) {
        return Deadline.named("review-ends", context -> rounds.get(context.roundId()).reviewBy());
    }
}
