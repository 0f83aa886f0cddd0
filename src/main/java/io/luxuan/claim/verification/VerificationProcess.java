package io.luxuan.claim.verification;

import io.luxuan.workflow.Participants;
import io.luxuan.workflow.ProcessStep;
import io.luxuan.workflow.TaskPage;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The names under which the processes call this room. */
@Configuration(proxyBeanMethods = false)
class VerificationProcess {
    @Bean
    ProcessStep acceptClaimStep(SettleVerification settle) {
        return ProcessStep.doing("accept-claim", context -> {
            if (context.text(SettleVerification.SETTLED) == null) {
                settle.accept(context.subjectId());
            }
        });
    }

    @Bean
    ProcessStep refuseClaimStep(SettleVerification settle) {
        return ProcessStep.doing("refuse-claim", context -> settle.refuse(context.subjectId()));
    }

    /** One text with all of them, as a task keeps whom it bars. */
    @Bean
    Participants earlierVerifiers(VerificationMapper findings) {
        return Participants.named("earlier-verifiers", context -> List.of(context.text(SettleVerification.VERIFIERS) == null
                ? SettleVerification.verifiers(findings.of(context.subjectId())) : context.text(SettleVerification.VERIFIERS)));
    }

    @Bean
    TaskPage firstVerificationPage() {
        return page(VerifyClaim.TASKS.get(0));
    }

    @Bean
    TaskPage secondVerificationPage() {
        return page(VerifyClaim.TASKS.get(1));
    }

    @Bean
    TaskPage thirdVerificationPage() {
        return page(VerifyClaim.TASKS.get(2));
    }

    private static TaskPage page(String taskKey) {
        return TaskPage.at(taskKey, item -> "/manager/claims/" + item.subjectId());
    }
}
