package io.luxuan.owner.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.luxuan.application.submit.CallScene;
import io.luxuan.countersign.AskSecondPerson;
import io.luxuan.countersign.ReadWishes;
import io.luxuan.countersign.SettleWish;
import io.luxuan.owner.Lead;
import io.luxuan.owner.RoundLeads;
import io.luxuan.owner.department.OwnersScene;
import io.luxuan.round.EndRound;
import io.luxuan.round.Outcome;
import io.luxuan.round.Rounds;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
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

/** Managers act on their own department's rounds and read others' as the departments agree. */
@ServiceTest
class OwnersTest {
    private static final String WHY = "经研究，本轮次不再组织评审";

    @Autowired CallScene calls;
    @Autowired OwnersScene owners;
    @Autowired RoundLeads leads;
    @Autowired Rounds rounds;
    @Autowired AskSecondPerson ask;
    @Autowired SettleWish settle;
    @Autowired ReadWishes wishes;
    @Autowired JdbcTemplate jdbc;
    @Autowired MovableClock clock;
    @Autowired MockMvc web;

    private String round;
    private String department;
    private Person manager;
    private Person colleague;
    private Person stranger;
    private Person unattached;

    @BeforeEach
    void aRoundOfADepartment() {
        round = calls.open("P1").id();
        department = owners.department("牵头厅");
        owners.lead(round, department);
        manager = owners.manager(department);
        colleague = owners.manager(department);
        stranger = owners.manager(owners.department("其他局"));
        unattached = owners.manager(null);
    }

    @AfterEach
    void clockBack() {
        clock.backToNow();
    }

    @Test
    void a_round_is_led_by_the_departments_that_its_programme_names() {
        String opened = calls.open("P7").id();
        assertThat(Actors.as(manager, () -> leads.of(opened))).extracting(Lead::name).containsExactly("省工业和信息化厅", "省财政厅");
    }

    @Test
    void a_manager_of_another_department_or_of_none_changes_nothing() throws Exception {
        for (Person other : List.of(stranger, unattached)) {
            assertThatThrownBy(() -> asked(other)).hasMessage("owner.not-leading");
            web.perform(post("/manager/rounds/" + round + "/ending").param("outcome", "CANCELLED").param("reason", WHY).with(as(other)).with(csrf()))
                    .andExpect(status().isConflict());
        }
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM two_person_wish WHERE round_id = ?", Integer.class, round)).isZero();
    }

    @Test
    void as_long_as_no_manager_belongs_to_a_lead_everybody_acts() {
        owners.lead(round, owners.department("尚无人员的厅"));
        assertThat(asked(unattached)).isNotNull();
    }

    @Test
    void the_second_person_is_of_a_lead_too_and_one_from_elsewhere_is_told_who_leads() throws Exception {
        String wish = asked(manager);
        assertThatThrownBy(() -> Actors.run(stranger, () -> settle.confirm(wish))).hasMessage("owner.not-leading");
        String page = web.perform(post("/manager/wishes/" + wish + "/confirm").with(as(stranger)).with(csrf()))
                .andExpect(status().isConflict()).andReturn().getResponse().getContentAsString();
        assertThat(page).contains("牵头厅", "增列您所在的部门");
        Actors.run(colleague, () -> settle.confirm(wish));
    }

    @Test
    void what_a_person_may_not_confirm_is_not_on_the_desk() {
        String wish = asked(manager);
        assertThat(Actors.as(colleague, wishes::onDesk)).anyMatch(one -> one.id().equals(wish));
        assertThat(Actors.as(stranger, wishes::onDesk)).noneMatch(one -> one.id().equals(wish));
    }

    @Test
    void where_a_lead_has_one_manager_alone_the_wish_says_what_to_do() throws Exception {
        owners.lead(round, owners.department("一个人的厅"));
        Person alone = owners.manager(jdbc.queryForObject("SELECT department_id FROM round_lead WHERE round_id = ?", String.class, round));
        assertThat(body("/manager/wishes/" + asked(alone), alone)).contains("编入牵头部门");
    }

    @Test
    void two_departments_that_lead_a_round_confirm_for_each_other() {
        String second = owners.department("共同牵头局");
        owners.lead(round, department, second);
        String wish = asked(manager);
        Actors.run(owners.manager(second), () -> settle.confirm(wish));
        assertThat(jdbc.queryForObject("SELECT state FROM two_person_wish WHERE id = ?", String.class, wish)).isEqualTo("CONFIRMED");
    }

    @Test
    void others_read_its_pages_and_are_told_who_leads_unless_the_department_keeps_them_to_itself() throws Exception {
        assertThat(body("/manager/rounds/" + round, stranger)).contains("您可以查阅，不能办理");
        assertThat(body("/manager/rounds/" + round + "/formality", manager)).doesNotContain("您可以查阅，不能办理");
        jdbc.update("UPDATE department SET others_read = FALSE WHERE id = ?", department);
        web.perform(get("/manager/rounds/" + round).with(as(stranger))).andExpect(status().isConflict());
        assertThat(body("/manager", stranger)).doesNotContain("/manager/rounds/" + round + "\"");
        assertThat(body("/manager/rounds/" + round, manager)).contains("牵头厅");
        assertThat(body("/manager/rounds/" + round, new Person("sup", "sup", "监督员", Role.SUPERVISOR, null))).contains("牵头厅");
    }

    @Test
    void what_a_department_keeps_to_itself_nobody_else_finds() throws Exception {
        Person applicant = calls.applicantUnder(calls.department());
        String id = Actors.as(manager, () -> calls.submitted(rounds.get(round), applicant));
        String number = jdbc.queryForObject("SELECT number_text FROM application WHERE id = ?", String.class, id);
        String title = jdbc.queryForObject("SELECT title FROM selection_round WHERE id = ?", String.class, round);
        assertThat(search(number, stranger)).contains("/manager/applications/" + id);
        assertThat(search(title, stranger)).contains("/manager/rounds/" + round);
        jdbc.update("UPDATE department SET others_read = FALSE WHERE id = ?", department);
        for (String words : List.of(number, title)) {
            assertThat(search(words, stranger)).doesNotContain("/manager/applications/" + id, "/manager/rounds/" + round);
        }
        assertThat(search(number, manager)).contains("/manager/applications/" + id);
    }

    @Test
    void nor_does_anybody_else_open_or_list_what_is_in_its_rounds() throws Exception {
        Person applicant = calls.applicantUnder(calls.department());
        String id = Actors.as(manager, () -> calls.submitted(rounds.get(round), applicant));
        String instance = jdbc.queryForObject("SELECT MAX(id) FROM flow_instance WHERE subject_id = ?", String.class, id);
        List<String> pages = List.of("/manager/applications/" + id + "/versions", "/manager/applications/" + id + "/why-not",
                "/manager/applications/" + id, "/manager/instances/" + instance);
        for (String page : pages) {
            body(page, stranger);
        }
        assertThat(body("/manager/instances?round=" + round, stranger)).contains(instance);
        jdbc.update("UPDATE department SET others_read = FALSE WHERE id = ?", department);
        for (String page : pages) {
            web.perform(get(page).with(as(stranger))).andExpect(status().isConflict());
            body(page, manager);
        }
        assertThat(body("/manager/instances?round=" + round, stranger)).doesNotContain(instance);
        assertThat(body("/manager/instances?round=" + round, manager)).contains(instance);
    }

    private String search(String words, Person person) throws Exception {
        return web.perform(get("/manager/search").param("q", words).with(as(person))).andExpect(status().isOk()).andReturn().getResponse()
                .getContentAsString();
    }

    private String asked(Person person) {
        return Actors.as(person, () -> ask.ask(EndRound.wish(round, Outcome.CANCELLED, WHY, List.of())));
    }

    private String body(String path, Person person) throws Exception {
        return web.perform(get(path).with(as(person))).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
    }

    private static RequestPostProcessor as(Person person) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                person, null, List.of(new SimpleGrantedAuthority("ROLE_" + person.role()))));
    }
}
