package io.luxuan.decision;

import io.luxuan.workflow.ProcessStep;
import io.luxuan.workflow.StepContext;
import java.util.Map;
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
        return new ProcessStep() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Map<String, Object> run(StepContext context) {
                occupy.of(context.roundId());
                return Map.of();
            }
        };
    }
}
