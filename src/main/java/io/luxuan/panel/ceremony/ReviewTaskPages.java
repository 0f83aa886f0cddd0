package io.luxuan.panel.ceremony;

import io.luxuan.panel.seat.ScoreTasks;
import io.luxuan.workflow.TaskPage;
import io.luxuan.workflow.WorkItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where this module's tasks are done. */
@Configuration(proxyBeanMethods = false)
class ReviewTaskPages {
    @Bean
    TaskPage commitDrawPage() {
        return TaskPage.at(CeremonyTasks.COMMIT, ReviewTaskPages::panels);
    }

    @Bean
    TaskPage enterDrawValuesPage() {
        return TaskPage.at(CeremonyTasks.ENTER, ReviewTaskPages::panels);
    }

    @Bean
    TaskPage drawPanelsPage() {
        return TaskPage.at(CeremonyTasks.DRAW, ReviewTaskPages::panels);
    }

    private static String panels(WorkItem item) {
        return "/manager/rounds/" + item.roundId() + "/panels";
    }

    @Bean
    TaskPage fillPanelPage() {
        return TaskPage.at("fill-panel", item -> "/manager/rounds/" + item.roundId() + "/panels#vacant");
    }

    @Bean
    TaskPage defencePage() {
        return TaskPage.at("defence", item -> "/manager/rounds/" + item.roundId() + "/second-stage");
    }

    @Bean
    TaskPage siteVisitPage() {
        return TaskPage.at("site-visit", item -> "/manager/rounds/" + item.roundId() + "/second-stage");
    }

    @Bean
    TaskPage scorePage() {
        return TaskPage.at(ScoreTasks.PANEL, ReviewTaskPages::seat);
    }

    @Bean
    TaskPage scoreAgainPage() {
        return TaskPage.at(ScoreTasks.AGAIN, ReviewTaskPages::seat);
    }

    private static String seat(WorkItem item) {
        return "/expert/assignments/" + item.reference();
    }
}
