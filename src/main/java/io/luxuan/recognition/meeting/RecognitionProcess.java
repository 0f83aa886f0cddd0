package io.luxuan.recognition.meeting;

import io.luxuan.workflow.ProcessStep;
import io.luxuan.workflow.TaskPage;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The names under which the processes call this room. */
@Configuration(proxyBeanMethods = false)
class RecognitionProcess {
    @Bean
    ProcessStep promiseAwardsStep(PromiseAwards promise) {
        return ProcessStep.named("promise-awards", context -> Map.of("more", promise.some(context.roundId())));
    }

    @Bean
    TaskPage confirmRecognitionPage() {
        return TaskPage.at(ConfirmRecognition.TASK, item -> "/manager/rounds/" + item.subjectId() + "/recognition");
    }
}
