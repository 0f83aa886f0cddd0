package io.luxuan.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.shared.MovableClock;
import io.luxuan.shared.cluster.ClusterState;
import io.luxuan.support.ServiceTest;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthContributor;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.registry.HealthContributorRegistry;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

@ServiceTest
class QuorumLostTest {
    @Autowired ThymeleafViewResolver views;
    @Autowired ArrivalTicket tickets;
    @Autowired MovableClock clock;
    @Autowired HealthContributorRegistry registry;
    @Autowired HealthEndpoint endpoint;

    private String answer(int nodesTogether) throws Exception {
        BusyPage page = new BusyPage(views, tickets, clock, () -> Optional.of(new ClusterState("db1:3306", nodesTogether, 3)));
        MockHttpServletRequest request = new MockHttpServletRequest(new MockServletContext(), "POST", "/applicant/draft");
        request.addHeader("Sec-Fetch-Site", "same-origin");
        request.addParameter("novelty", "首次提出的检测方法");
        MockHttpServletResponse response = new MockHttpServletResponse();
        page.answer(request, response);
        assertThat(response.getStatus()).isEqualTo(503);
        return response.getContentAsString();
    }

    @Test
    void whoever_sends_a_form_is_told_that_too_few_databases_are_left_and_has_what_was_typed() throws Exception {
        assertThat(answer(0)).contains("数据库正在等待恢复", "不足半数", "首次提出的检测方法");
    }

    @Test
    void health_is_told_in_parts_that_do_not_wait_for_the_database() {
        HealthContributor there = registry.unregisterContributor("database");
        registry.registerContributor("database", (HealthIndicator) () -> Health.down().build());
        try {
            HealthReport.Found found = new HealthReport(endpoint).whole();
            assertThat(found.isWell()).isFalse();
            assertThat(found.parts()).containsEntry("database", "DOWN").containsKeys("cluster", "disk", "files")
                    .doesNotContainKeys("engine", "calendar");
        } finally {
            registry.unregisterContributor("database");
            registry.registerContributor("database", there);
        }
    }

    @Test
    void one_missing_node_is_nothing_that_people_are_told_of() throws Exception {
        assertThat(answer(2)).contains("现在操作的人很多", "首次提出的检测方法").doesNotContain("不足半数");
    }
}
