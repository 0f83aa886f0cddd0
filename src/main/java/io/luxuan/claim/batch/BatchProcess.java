package io.luxuan.claim.batch;

import io.luxuan.workflow.ProcessStep;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The names under which the processes call this room. */
@Configuration(proxyBeanMethods = false)
class BatchProcess {
    @Bean
    ProcessStep promiseBatchStep(PromiseBatch promise) {
        return ProcessStep.named("promise-batch", context -> promise.some(context.subjectId(), context.roundId()).routing());
    }

    @Bean
    ProcessStep payBatchStep(PayBatch pay) {
        return ProcessStep.named("pay-batch", context ->
                pay.some(context.subjectId(), context.roundId(), context.text("paidUpTo")).routing());
    }

    @Bean
    ProcessStep closeBatchStep(PayBatch pay) {
        return ProcessStep.doing("close-batch", context -> pay.close(context.subjectId()));
    }
}
