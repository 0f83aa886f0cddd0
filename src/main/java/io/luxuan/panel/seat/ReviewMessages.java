package io.luxuan.panel.seat;

import io.luxuan.workflow.ProcessMessage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module tells the review of an application. */
@Configuration(proxyBeanMethods = false)
class ReviewMessages {
    @Bean
    ProcessMessage panelDrawnMessage() {
        return new ProcessMessage("panel-drawn");
    }

    @Bean
    ProcessMessage panelReopenedMessage() {
        return new ProcessMessage("panel-reopened");
    }

    @Bean
    ProcessMessage expertRefusedMessage() {
        return new ProcessMessage("expert-refused");
    }

    @Bean
    ProcessMessage opinionAnnulledMessage() {
        return new ProcessMessage("opinion-annulled");
    }
}
