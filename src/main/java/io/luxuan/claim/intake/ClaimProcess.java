package io.luxuan.claim.intake;

import io.luxuan.round.RoundStage;
import io.luxuan.round.Rounds;
import io.luxuan.workflow.ProcessStep;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The names under which the processes call this room. */
@Configuration(proxyBeanMethods = false)
class ClaimProcess {
    @Bean
    ProcessStep openClaimStep(ClaimSteps steps) {
        return ProcessStep.doing("open-claim", context -> steps.open(context.subjectId()));
    }

    @Bean
    ProcessStep beginVerificationStep(ClaimSteps steps) {
        return ProcessStep.doing("begin-verification", context -> steps.beginVerification(context.subjectId()));
    }

    @Bean
    ProcessStep claimOutcomeStep(ClaimMapper claims) {
        return ProcessStep.named("claim-outcome", context -> Map.of("paid",
                claims.find(context.subjectId()).filter(claim -> claim.state().isFunded()).isPresent()));
    }

    @Bean
    ProcessStep closeClaimStep(ClaimSteps steps) {
        return ProcessStep.doing("close-claim", context -> steps.close(context.subjectId()));
    }

    @Bean
    ProcessStep openVerificationStep(Rounds rounds) {
        return ProcessStep.doing("open-verification", context -> rounds.enter(context.roundId(), RoundStage.VERIFICATION));
    }
}
