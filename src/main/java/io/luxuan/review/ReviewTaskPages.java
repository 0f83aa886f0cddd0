package io.luxuan.review;

import io.luxuan.workflow.TaskPage;
import io.luxuan.workflow.WorkItem;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where this module's tasks are done. */
@Configuration(proxyBeanMethods = false)
class ReviewTaskPages {
    private record Page(String taskKey, Function<WorkItem, String> where) implements TaskPage {
        @Override
        public String path(WorkItem item) {
            return where.apply(item);
        }
    }

    @Bean
    TaskPage drawPanelsPage() {
        return new Page(DrawPanels.TASK, item -> "/manager/rounds/" + item.roundId() + "/panels");
    }

    @Bean
    TaskPage fillPanelPage() {
        return new Page("fill-panel", item -> "/manager/rounds/" + item.roundId() + "/panels#vacant");
    }

    @Bean
    TaskPage defencePage() {
        return new Page("defence", item -> "/manager/rounds/" + item.roundId() + "/second-stage");
    }

    @Bean
    TaskPage siteVisitPage() {
        return new Page("site-visit", item -> "/manager/rounds/" + item.roundId() + "/second-stage");
    }

    @Bean
    TaskPage scorePage() {
        return new Page("score", item -> "/expert/assignments/" + item.reference());
    }
}
