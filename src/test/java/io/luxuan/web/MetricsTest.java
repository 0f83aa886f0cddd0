package io.luxuan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.luxuan.shared.Ids;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ServiceTest;
import io.luxuan.workflow.Chores;
import io.luxuan.workflow.GaugesForTests;
import io.luxuan.workflow.Processes;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The names that alert rules are written against. */
@ServiceTest
class MetricsTest {
    @Autowired MockMvc web;
    @Autowired Processes processes;
    @Autowired GaugesForTests gauges;

    @AfterEach
    void repair() {
        Chores.BROKEN.clear();
    }

    private static RequestPostProcessor as(Role role) {
        Person person = new Person("metrics-" + role, "m", "监控", role, null);
        return authentication(UsernamePasswordAuthenticationToken.authenticated(person, null,
                List.of(new SimpleGrantedAuthority("ROLE_" + role))));
    }

    private String scraped() throws Exception {
        gauges.forget();
        return web.perform(get("/ops/prometheus").with(as(Role.ADMIN))).andReturn().getResponse().getContentAsString();
    }

    private static double line(String scraped, String start) {
        return scraped.lines().filter(line -> line.startsWith(start)).findFirst()
                .map(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .orElseThrow(() -> new AssertionError("no line " + start + " in\n" + scraped));
    }

    @Test
    void tasks_are_told_by_step_also_at_zero() throws Exception {
        double before = line(scraped(), "luxuan_tasks_open{process=\"errand\",task=\"run-errand\"}");
        Actors.run(Person.SYSTEM, () -> processes.start("errand", Ids.next(), Ids.next(), Map.of()));
        String scraped = scraped();
        assertThat(line(scraped, "luxuan_tasks_open{process=\"errand\",task=\"run-errand\"}")).isEqualTo(before + 1);
        assertThat(line(scraped, "luxuan_tasks_overdue{process=\"application-review\",task=\"score\"}")).isNotNegative();
    }

    @Test
    void a_step_that_failed_for_good_and_one_that_is_due_stand_in_the_queue() throws Exception {
        String subject = Ids.next();
        double before = line(scraped(), "luxuan_jobs{state=\"failed\"}");
        Chores.BROKEN.put(subject, Chores.refusal());
        Actors.run(Person.SYSTEM, () -> processes.start("chore", subject, Ids.next(), Map.of()));
        assertThat(line(scraped(), "luxuan_jobs{state=\"due\"}")).isPositive();
        try {
            processes.runDueWork();
        } catch (RuntimeException expected) {
            assertThat(expected).hasMessage("task.reminded");
        }
        String scraped = scraped();
        assertThat(line(scraped, "luxuan_jobs{state=\"failed\"}")).isEqualTo(before + 1);
        assertThat(line(scraped, "luxuan_jobs_oldest_due_seconds")).isNotNegative();
        assertThat(line(scraped, "luxuan_jobs{state=\"locked\"}")).isNotNegative();
        assertThat(line(scraped, "luxuan_jobs{state=\"retrying\"}")).isNotNegative();
    }

    @Test
    void requests_the_pool_and_the_machine_are_told() throws Exception {
        web.perform(get("/notices"));
        String scraped = scraped();
        assertThat(scraped).contains("http_server_requests_seconds_bucket{", "uri=\"/notices\"", "le=\"0.5\"");
        assertThat(scraped).contains("hikaricp_connections_active", "jvm_memory_used_bytes", "luxuan_audit_unsealed_rows");
    }

    @Test
    void only_administrators_read_them_on_the_public_port() throws Exception {
        assertThat(web.perform(get("/ops/prometheus")).andReturn().getResponse().getStatus()).isIn(302, 401, 403);
        for (Role role : List.of(Role.APPLICANT, Role.EXPERT, Role.MANAGER, Role.SUPERVISOR)) {
            assertThat(web.perform(get("/ops/prometheus").with(as(role))).andReturn().getResponse().getStatus()).isEqualTo(403);
        }
    }
}
