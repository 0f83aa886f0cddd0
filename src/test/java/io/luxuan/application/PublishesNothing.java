package io.luxuan.application;

import io.luxuan.workflow.ProcessStep;
import java.util.Map;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

@TestConfiguration
class PublishesNothing {
    @Bean
    ProcessStep publishCallStub() {
        return new ProcessStep() {
            public String name() { return "publish-call"; }
            public Map<String, Object> run(io.luxuan.workflow.StepContext c) { return Map.of(); }
        };
    }
}
