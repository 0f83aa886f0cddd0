package io.luxuan.watch.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.luxuan.countersign.AskSecondPerson;
import io.luxuan.shared.Ids;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ServiceTest;
import io.luxuan.support.TwoPeople;
import io.luxuan.workflow.FlowInstance;
import io.luxuan.workflow.Instances;
import io.luxuan.workflow.Processes;
import io.luxuan.workflow.Tasks;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@ServiceTest
class StopInstanceTest {
    private static final Person MANAGER = new Person("stop-manager", "sm", "管理员", Role.MANAGER, null);
    private static final String REASON = "申请单位已书面说明不再需要";

    @Autowired MockMvc web;
    @Autowired Processes processes;
    @Autowired Instances instances;
    @Autowired Tasks tasks;
    @Autowired AskSecondPerson ask;
    @Autowired TwoPeople two;

    private FlowInstance begun(String process) {
        String id = Actors.as(Person.SYSTEM, () -> processes.start(process, Ids.next(), Ids.next(), Map.of()));
        return Actors.as(MANAGER, () -> instances.get(id));
    }

    private static RequestPostProcessor manager() {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(MANAGER, null,
                List.of(new SimpleGrantedAuthority("ROLE_MANAGER"))));
    }

    @Test
    void what_two_managers_want_to_end_is_ended_with_its_tasks_and_the_reason() {
        FlowInstance errand = begun("errand");
        two.agree(MANAGER, StopInstance.wish(errand, REASON));
        FlowInstance stopped = Actors.as(MANAGER, () -> instances.get(errand.id()));
        assertThat(stopped.isRunning()).isFalse();
        assertThat(stopped.endedWhy()).isEqualTo(REASON);
        assertThat(Actors.as(Person.SYSTEM, () -> tasks.counts(errand.roundId()))).isEmpty();
    }

    @Test
    void where_somebody_is_owed_a_decision_it_is_refused() {
        FlowInstance party = begun("party");
        assertThatThrownBy(() -> Actors.run(MANAGER, () -> ask.ask(StopInstance.wish(party, REASON))))
                .isInstanceOf(Refusal.class).hasMessage("instance.not-stoppable");
    }

    @Test
    void one_that_has_gone_on_since_it_was_asked_for_is_left_alone() {
        FlowInstance errand = begun("errand");
        String wish = Actors.as(MANAGER, () -> ask.ask(StopInstance.wish(errand, REASON)));
        Actors.run(MANAGER, () -> tasks.complete(tasks.open("run-errand", errand.subjectId(), null).orElseThrow().taskId(), Map.of()));
        assertThatThrownBy(() -> two.confirm(wish)).isInstanceOf(Refusal.class);
        assertThat(Actors.as(MANAGER, () -> instances.get(errand.id())).isRunning()).isTrue();
    }

    @Test
    void it_is_asked_for_on_the_page_and_a_short_reason_is_told_at_its_field() throws Exception {
        FlowInstance errand = begun("errand");
        String path = "/manager/instances/" + errand.id();
        web.perform(get(path).with(manager())).andExpect(status().isOk());
        web.perform(post(path + "/stop").param("reason", "短").with(manager()).with(csrf())).andExpect(status().isUnprocessableContent());
        web.perform(post(path + "/stop").param("reason", REASON).with(manager()).with(csrf()))
                .andExpect(redirectedUrlPattern("/manager/wishes/*"));
    }

    @Test
    void a_failed_step_that_has_been_passed_is_told_when_it_is_tried_again() throws Exception {
        FlowInstance errand = begun("errand");
        web.perform(post("/manager/instances/" + errand.id() + "/jobs/nothing/retry").param("reason", "再试").with(manager()).with(csrf()))
                .andExpect(status().isNotFound());
    }
}
