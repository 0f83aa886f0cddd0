package io.luxuan.workflow;

import io.luxuan.shared.MovableClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
class WorkflowConfiguration {
    @Bean
    Steps steps(StepRegister register) {
        return new Steps(register);
    }

    @Bean
    EngineSetup engineSetup(WorkItemMapper workItems, MovableClock clock) {
        return new EngineSetup(workItems, clock);
    }
}
