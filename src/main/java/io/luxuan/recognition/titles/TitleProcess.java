package io.luxuan.recognition.titles;

import io.luxuan.workflow.ProcessStep;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The name under which the processes call this room. */
@Configuration(proxyBeanMethods = false)
class TitleProcess {
    @Bean
    ProcessStep issueTitlesStep(IssueTitles issue) {
        return ProcessStep.named("issue-titles", context -> Map.of("more", issue.some(context.roundId())));
    }
}
