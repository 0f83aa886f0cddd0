package io.luxuan.decision;

import io.luxuan.workflow.ProcessStep;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The same fact under the two names that the processes of bases and of models give it. */
@Configuration(proxyBeanMethods = false)
class OccupyingSteps {
    @Bean
    ProcessStep occupyFieldsStep(OccupyFields occupy) {
        return step("occupy-fields", occupy);
    }

    @Bean
    ProcessStep occupyIndustriesStep(OccupyFields occupy) {
        return step("occupy-industries", occupy);
    }

    private static ProcessStep step(String name, OccupyFields occupy) {
        return ProcessStep.doing(name, context -> occupy.of(context.roundId()));
    }
}
