package io.luxuan.publicity.objection;

import io.luxuan.workflow.TaskPage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ObjectionTaskPages {
    @Bean
    TaskPage acceptObjectionPage() {
        return page(HandleObjection.ACCEPT);
    }

    @Bean
    TaskPage investigateObjectionPage() {
        return page(HandleObjection.INVESTIGATE);
    }

    private static TaskPage page(String taskKey) {
        return TaskPage.at(taskKey, item -> "/manager/objections/" + item.subjectId());
    }
}
