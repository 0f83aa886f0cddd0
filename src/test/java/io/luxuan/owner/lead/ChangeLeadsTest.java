package io.luxuan.owner.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.luxuan.application.submit.CallScene;
import io.luxuan.countersign.AskSecondPerson;
import io.luxuan.countersign.ReadWishes;
import io.luxuan.countersign.SettleWish;
import io.luxuan.countersign.Wish;
import io.luxuan.owner.Lead;
import io.luxuan.owner.RoundLeads;
import io.luxuan.owner.department.OwnersScene;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.support.ServiceTest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A second department leads a round when two people want it, and leaves when both departments do. */
@ServiceTest
class ChangeLeadsTest {
    private static final String WHY = "本轮次涉及工业应用，拟共同牵头办理";

    @Autowired CallScene calls;
    @Autowired OwnersScene owners;
    @Autowired RoundLeads leads;
    @Autowired AskSecondPerson ask;
    @Autowired SettleWish settle;
    @Autowired ReadWishes wishes;
    @Autowired JdbcTemplate jdbc;
    @Autowired MovableClock clock;
    @Autowired MockMvc web;

    private String round;
    private String first;
    private String second;
    private Person manager;
    private Person colleague;
    private Person joining;
    private Person stranger;

    @BeforeEach
    void a_round_of_one_department() {
        round = calls.open("P1").id();
        first = owners.department("牵头厅");
        second = owners.department("共同牵头局");
        owners.lead(round, first);
        manager = owners.manager(first);
        colleague = owners.manager(first);
        joining = owners.manager(second);
        stranger = owners.manager(owners.department("其他局"));
    }

    @AfterEach
    void clockBack() {
        clock.backToNow();
    }

    @Test
    void one_person_alone_adds_no_department() {
        String wish = asked(manager, ChangeLeads.joining(round, second, WHY));
        assertThat(leading()).containsExactly(first);
        Actors.run(manager, () -> assertThatThrownBy(() -> settle.confirm(wish)).hasMessage("countersign.own"));
        Actors.run(colleague, () -> settle.confirm(wish));
        assertThat(leading()).containsExactly(first, second);
    }

    @Test
    void the_department_that_joins_agrees_itself_and_nobody_from_elsewhere_does() throws Exception {
        jdbc.update("UPDATE department SET others_read = FALSE WHERE id = ?", first);
        web.perform(get("/manager/rounds/" + round).with(as(joining))).andExpect(status().isConflict());
        String wish = asked(manager, ChangeLeads.joining(round, second, WHY));
        assertThat(Actors.as(joining, wishes::onDesk)).anyMatch(one -> one.id().equals(wish));
        assertThat(Actors.as(stranger, wishes::onDesk)).noneMatch(one -> one.id().equals(wish));
        web.perform(get("/manager/rounds/" + round).with(as(joining))).andExpect(status().isOk());
        web.perform(get("/manager/rounds/" + round).with(as(stranger))).andExpect(status().isConflict());
        Actors.run(stranger, () -> assertThatThrownBy(() -> settle.confirm(wish)).hasMessage("owner.not-leading"));
        Actors.run(joining, () -> settle.confirm(wish));
        assertThat(leading()).containsExactly(first, second);
        web.perform(get("/manager/rounds/" + round + "/settings").with(as(joining))).andExpect(content().string(containsString("共同牵头局")));
    }

    @Test
    void who_does_not_lead_asks_for_nothing() throws Exception {
        for (Person other : List.of(joining, stranger)) {
            assertThatThrownBy(() -> asked(other, ChangeLeads.joining(round, second, WHY))).hasMessage("owner.not-leading");
        }
        web.perform(post("/manager/rounds/" + round + "/leads").param("department", second).param("reason", WHY).with(as(joining)).with(csrf()))
                .andExpect(status().isConflict());
    }

    @Test
    void a_department_is_not_put_out_by_the_other_alone() {
        owners.lead(round, first, second);
        String wish = asked(manager, ChangeLeads.leaving(round, second, WHY));
        Actors.run(colleague, () -> assertThatThrownBy(() -> settle.confirm(wish)).hasMessage("owner.lead-other"));
        assertThat(leading()).containsExactly(first, second);
        Actors.run(joining, () -> settle.confirm(wish));
        assertThat(leading()).containsExactly(first);
    }

    @Test
    void one_without_people_is_put_out_by_two_of_the_other_and_the_last_with_people_stays() {
        owners.lead(round, first, owners.department("尚无人员的厅"));
        String empty = leading().get(1);
        Actors.run(manager, () -> assertThatThrownBy(() -> ask.ask(ChangeLeads.leaving(round, first, WHY))).hasMessage("owner.leads"));
        String wish = asked(manager, ChangeLeads.leaving(round, empty, WHY));
        Actors.run(colleague, () -> settle.confirm(wish));
        assertThat(leading()).containsExactly(first);
    }

    @Test
    void of_a_round_that_is_everybodys_the_second_person_reads_that_it_will_not_be_so_any_more() {
        owners.lead(round, owners.department("尚无人员的厅"), owners.department("也无人员的厅"));
        String wish = asked(stranger, ChangeLeads.joining(round, second, WHY));
        assertThat(Actors.as(manager, () -> wishes.get(wish)).lines()).anyMatch(line -> line.contains("只由其办理"));
        Actors.run(stranger, () -> settle.withdraw(wish));
        Actors.run(manager, () -> settle.confirm(asked(stranger, ChangeLeads.leaving(round, leading().get(0), WHY))));
        assertThat(leading()).hasSize(1);
    }

    @Test
    void the_page_asks_again_where_nothing_was_chosen_and_keeps_what_was_typed() throws Exception {
        web.perform(post("/manager/rounds/" + round + "/leads").param("reason", WHY).with(as(manager)).with(csrf()))
                .andExpect(status().is(422)).andExpect(content().string(containsString("请选择部门"))).andExpect(content().string(containsString(WHY)));
        web.perform(post("/manager/rounds/" + round + "/leads").param("department", second).param("reason", WHY).with(as(manager)).with(csrf()))
                .andExpect(status().is3xxRedirection());
        web.perform(get("/manager/rounds/" + round + "/leads").with(as(colleague))).andExpect(content().string(containsString("等待另一名管理人员确认")));
    }

    private String asked(Person person, Wish wish) {
        return Actors.as(person, () -> ask.ask(wish));
    }

    private List<String> leading() {
        return Actors.as(manager, () -> leads.of(round)).stream().map(Lead::departmentId).toList();
    }

    private static RequestPostProcessor as(Person person) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                person, null, List.of(new SimpleGrantedAuthority("ROLE_" + person.role()))));
    }
}
