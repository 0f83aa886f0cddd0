package io.luxuan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.in;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ServiceTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@ServiceTest
class HealthTest {
    /** Other tests leave work that nobody does, as no engine runs here by itself. */
    private static final List<String> WORDS = List.of("UP", "LATE");

    @Autowired MockMvc mvc;
    @Autowired ApplicationContext context;

    @Test
    void health_tells_database_engine_disk_calendar_and_log_in_a_word_each() throws Exception {
        mvc.perform(get("/health")).andExpect(status().isOk()).andExpect(jsonPath("$.status").value("UP"))
                .andExpect(jsonPath("$.database").value("UP")).andExpect(jsonPath("$.engine").value(in(WORDS)))
                .andExpect(jsonPath("$.disk").exists()).andExpect(jsonPath("$.calendar").exists())
                .andExpect(jsonPath("$.audit").exists()).andExpect(jsonPath("$.details").doesNotExist());
    }

    @Test
    void figures_are_for_those_who_run_the_platform() throws Exception {
        mvc.perform(get("/health").with(as(Role.APPLICANT))).andExpect(jsonPath("$.details").doesNotExist());
        mvc.perform(get("/health").with(as(Role.ADMIN))).andExpect(jsonPath("$.details.engine.oldestDueSeconds").exists())
                .andExpect(jsonPath("$.details.disk.freeMiB").isNumber())
                .andExpect(jsonPath("$.details.database.product").isNotEmpty());
    }

    @Test
    void a_node_that_stops_lives_but_is_not_ready() throws Exception {
        mvc.perform(get("/health/ready")).andExpect(status().isOk());
        AvailabilityChangeEvent.publish(context, ReadinessState.REFUSING_TRAFFIC);
        try {
            mvc.perform(get("/health/ready")).andExpect(status().isServiceUnavailable());
            mvc.perform(get("/health/live")).andExpect(status().isOk());
        } finally {
            AvailabilityChangeEvent.publish(context, ReadinessState.ACCEPTING_TRAFFIC);
        }
    }

    @Test
    void endpoints_for_monitors_are_closed_to_all_but_administrators() throws Exception {
        mvc.perform(get("/ops/health")).andExpect(redirectedUrl("/login"));
        mvc.perform(get("/ops/health").with(as(Role.MANAGER))).andExpect(status().isForbidden());
        mvc.perform(get("/ops/health").with(as(Role.ADMIN))).andExpect(status().isOk());
        assertThat(mvc.perform(get("/ops/env").with(as(Role.ADMIN))).andReturn().getResponse().getStatus()).isEqualTo(404);
    }

    private static RequestPostProcessor as(Role role) {
        Person person = new Person("h", "h", "测试", role, null);
        return SecurityMockMvcRequestPostProcessors.authentication(UsernamePasswordAuthenticationToken.authenticated(
                person, null, List.of(new SimpleGrantedAuthority("ROLE_" + role))));
    }
}
