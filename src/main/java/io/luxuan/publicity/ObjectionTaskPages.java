package io.luxuan.publicity;

import io.luxuan.workflow.TaskPage;
import io.luxuan.workflow.WorkItem;
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
        return new TaskPage() {
            @Override
            public String taskKey() {
                return taskKey;
            }

            @Override
            public String path(WorkItem item) {
                return "/manager/objections/" + item.subjectId();
            }
        };
    }
}
