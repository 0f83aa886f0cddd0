package io.luxuan.claim.batch;

import io.luxuan.workflow.ProcessMessage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a batch tells the processes of its claims. */
@Configuration(proxyBeanMethods = false)
class ClaimMessages {
    @Bean
    ProcessMessage claimBatchedMessage() {
        return new ProcessMessage(PromiseBatch.BATCHED);
    }

    @Bean
    ProcessMessage claimSettledMessage() {
        return new ProcessMessage(PromiseBatch.SETTLED);
    }
}
