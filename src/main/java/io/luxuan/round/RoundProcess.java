package io.luxuan.round;

import io.luxuan.workflow.Deadline;
import io.luxuan.workflow.ProcessStep;
import io.luxuan.workflow.StepContext;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the register of rounds does in processes: two stages of its own, three deadlines. */
@Configuration(proxyBeanMethods = false)
class RoundProcess {
    private record Enter(String name, Rounds rounds, RoundStage stage) implements ProcessStep {
        @Override
        public Map<String, Object> run(StepContext context) {
            rounds.enter(context.roundId(), stage);
            return Map.of();
        }
    }

    private record Date(String name, Rounds rounds, Function<Round, LocalDateTime> date) implements Deadline {
        @Override
        public LocalDateTime of(StepContext context) {
            return date.apply(rounds.get(context.roundId()));
        }
    }

    @Bean
    ProcessStep openReview(Rounds rounds) {
        return new Enter("open-review", rounds, RoundStage.REVIEW);
    }

    @Bean
    ProcessStep closeRound(Rounds rounds) {
        return new Enter("close-round", rounds, RoundStage.CLOSED);
    }

    @Bean
    Deadline callCloses(Rounds rounds) {
        return new Date("call-closes", rounds, Round::closesAt);
    }

    @Bean
    Deadline recommendEnds(Rounds rounds) {
        return new Date("recommend-ends", rounds, Round::recommendBy);
    }

    @Bean
    Deadline reviewEnds(Rounds rounds) {
        return new Date("review-ends", rounds, Round::reviewBy);
    }
}
