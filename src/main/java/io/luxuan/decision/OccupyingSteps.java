package io.luxuan.decision;

import io.luxuan.workflow.ProcessStep;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OccupyingSteps {
    @Bean
    ProcessStep occupyFieldsStep(OccupyFields occupy) {
        return ProcessStep.doing("occupy-fields", context -> occupy.of(context.roundId()));
    }
}
