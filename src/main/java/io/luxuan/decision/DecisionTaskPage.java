package io.luxuan.decision;

import io.luxuan.workflow.TaskPage;
import io.luxuan.workflow.WorkItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DecisionTaskPage {
    @Bean
    TaskPage decisionMeetingPage() {
        return TaskPage.at(ConfirmDecision.TASK, DecisionTaskPage::path);
    }

    @Bean
    TaskPage substituteMeetingPage() {
        return TaskPage.at(DecideSubstitutes.TASK, DecisionTaskPage::path);
    }

    private static String path(WorkItem item) {
        return "/manager/rounds/" + item.roundId() + "/decision";
    }
}
