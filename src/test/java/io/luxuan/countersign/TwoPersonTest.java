package io.luxuan.countersign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.luxuan.application.submit.CallScene;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ServiceTest;
import io.luxuan.support.TwoPeople;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** One asks, another decides, nobody alone. */
@ServiceTest
@Import(TwoPersonTest.Recording.class)
class TwoPersonTest {
    private static final Person FIRST = manager("first");
    private static final Person THIRD = manager("third");
    private static final Person SUPERVISOR = new Person("s", "s", "监督员", Role.SUPERVISOR, null);
    private static final String WHY = "有书面举报，经核实情况属实";

    @Autowired AskSecondPerson ask;
    @Autowired SettleWish settle;
    @Autowired ReadWishes read;
    @Autowired Recorded done;
    @Autowired CallScene accounts;
    @Autowired JdbcTemplate jdbc;
    @Autowired MovableClock clock;
    @Autowired MockMvc mvc;

    /** An action that only writes down that it was done. */
    @TestConfiguration
    static class Recording {
        @Bean
        Recorded recorded() {
            return new Recorded();
        }
    }

    static class Recorded implements TwoPersonAction {
        final List<String> runs = new ArrayList<>();
        String state = "a";
        String sentence = "甲在先";
        boolean fails;

        @Override
        public String name() {
            return "test.record";
        }

        @Override
        public Subject look(Wish wish) {
            return Subject.of("/manager", "round", "测试对象").line("minutes", sentence).seen(state);
        }

        @Override
        public void run(Approved approved) {
            runs.add(approved.askedBy() + ">" + Actors.require().id() + ":" + approved.reason());
            if (fails) {
                throw new Refusal("panel.stale");
            }
        }
    }

    private String subject;

    @BeforeEach
    void anew() {
        subject = Ids.next();
        done.runs.clear();
        done.state = "a";
        done.sentence = "甲在先";
        done.fails = false;
    }

    @AfterEach
    void back() {
        clock.backToNow();
        jdbc.update("DELETE FROM two_person_wish WHERE action = 'test.record'");
    }

    @Test
    void nothing_is_done_before_another_confirms_and_then_it_is_done_once() {
        String id = asked();
        assertThat(done.runs).isEmpty();
        as(FIRST, () -> assertThatThrownBy(() -> settle.confirm(id)).hasMessage("countersign.own"));
        as(TwoPeople.SECOND, () -> settle.confirm(id));
        as(TwoPeople.SECOND, () -> settle.confirm(id));
        as(THIRD, () -> assertThatThrownBy(() -> settle.confirm(id)).hasMessage("countersign.settled"));
        assertThat(done.runs).containsExactly("first>second-manager:" + WHY);
    }

    @Test
    void asking_again_is_asking_once_and_another_who_wants_the_same_is_told_who_waits() {
        String id = asked();
        assertThat(asked()).isEqualTo(id);
        as(FIRST, () -> assertThatThrownBy(() -> ask.ask(wish("这是另外一个完全不同的理由"))).hasMessage("countersign.waits"));
        as(THIRD, () -> assertThatThrownBy(() -> ask.ask(wish(WHY))).hasMessage("countersign.waits"));
    }

    @Test
    void a_reason_has_a_least_length_and_blanks_and_signs_are_none() {
        for (String reason : new String[] {null, " ", "同意", "。。。。。。。。。。。。", "病 。病 。病 。病 。病 。", "长".repeat(501)}) {
            as(FIRST, () -> assertThatThrownBy(() -> ask.ask(wish(reason)))
                    .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.fields()).containsKey("reason")));
        }
    }

    @Test
    void who_asked_takes_back_another_refuses_with_a_reason_and_both_ways_leave_it_undone() {
        String first = asked();
        as(THIRD, () -> assertThatThrownBy(() -> settle.withdraw(first)).hasMessage("countersign.not-own"));
        as(FIRST, () -> settle.withdraw(first));
        as(FIRST, () -> settle.withdraw(first));
        String second = asked();
        as(THIRD, () -> assertThatThrownBy(() -> settle.refuse(second, "不行")).hasMessage("countersign.reason"));
        as(THIRD, () -> settle.refuse(second, "举报材料与本项目没有关系"));
        as(TwoPeople.SECOND, () -> assertThatThrownBy(() -> settle.confirm(second)).hasMessage("countersign.settled"));
        assertThat(done.runs).isEmpty();
        assertThat(Actors.as(SUPERVISOR, () -> read.get(second)).answer()).isEqualTo("举报材料与本项目没有关系");
    }

    @Test
    void what_changed_after_it_was_asked_for_is_not_done() {
        String id = asked();
        done.state = "b";
        as(TwoPeople.SECOND, () -> assertThatThrownBy(() -> settle.confirm(id)).hasMessage("countersign.changed"));
        assertThat(done.runs).isEmpty();
        assertThat(Actors.as(FIRST, () -> read.get(id)).state()).isEqualTo(WishState.ASKED);
    }

    @Test
    void the_second_person_reads_every_sentence_and_one_that_changed_is_not_done() throws Exception {
        String id = asked();
        assertThat(body("/manager/wishes/" + id, TwoPeople.SECOND)).contains("会议纪要：甲在先");
        done.sentence = "乙在先";
        as(TwoPeople.SECOND, () -> assertThatThrownBy(() -> settle.confirm(id)).hasMessage("countersign.changed"));
        assertThat(done.runs).isEmpty();
    }

    @Test
    void what_was_asked_for_from_an_account_that_is_closed_now_cannot_be_confirmed_and_may_be_asked_for_anew() throws Exception {
        Person gone = accounts.person(Role.MANAGER, null);
        String id = Actors.as(gone, () -> ask.ask(wish(WHY)));
        jdbc.update("UPDATE account SET enabled = FALSE WHERE id = ?", gone.id());
        as(TwoPeople.SECOND, () -> assertThatThrownBy(() -> settle.confirm(id)).hasMessage("countersign.asker-closed"));
        assertThat(body("/manager/wishes/" + id, TwoPeople.SECOND)).contains("账号已经停用").doesNotContain("/" + id + "/confirm");
        String anew = asked();
        assertThat(Actors.as(FIRST, () -> read.get(id)).state()).isEqualTo(WishState.EXPIRED);
        as(TwoPeople.SECOND, () -> settle.confirm(anew));
        assertThat(done.runs).hasSize(1);
    }

    @Test
    void an_action_that_is_refused_leaves_the_wish_waiting() {
        String id = asked();
        done.fails = true;
        as(TwoPeople.SECOND, () -> assertThatThrownBy(() -> settle.confirm(id)).hasMessage("panel.stale"));
        assertThat(Actors.as(FIRST, () -> read.get(id)).state()).isEqualTo(WishState.ASKED);
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM audit_log WHERE subject_id = ? AND action = 'countersign.confirm'",
                Integer.class, id)).isZero();
    }

    @Test
    void after_seven_days_it_has_to_be_asked_for_anew() {
        String id = asked();
        clock.moveBy(Duration.ofDays(7));
        as(TwoPeople.SECOND, () -> assertThatThrownBy(() -> settle.confirm(id)).hasMessage("countersign.expired"));
        assertThat(asked()).isNotEqualTo(id);
        assertThat(Actors.as(FIRST, () -> read.get(id)).state()).isEqualTo(WishState.EXPIRED);
    }

    @Test
    void the_desk_of_another_shows_it_as_a_task_and_the_supervisor_reads_the_reason() throws Exception {
        String id = asked();
        assertThat(body("/manager", TwoPeople.SECOND)).contains("/manager/wishes/" + id);
        assertThat(body("/manager", FIRST)).doesNotContain("/manager/wishes/" + id);
        assertThat(body("/manager/wishes", SUPERVISOR)).contains(WHY);
        assertThat(body("/manager/wishes/" + id, SUPERVISOR)).contains(WHY).doesNotContain("/" + id + "/confirm");
        assertThat(body("/manager/wishes/" + id, FIRST)).contains("撤回").doesNotContain("/" + id + "/confirm");
        mvc.perform(post("/manager/wishes/" + id + "/refuse").param("answer", "不行").with(user(TwoPeople.SECOND)).with(csrf()))
                .andExpect(status().is(422));
        mvc.perform(post("/manager/wishes/" + id + "/confirm").with(user(SUPERVISOR)).with(csrf())).andExpect(status().isForbidden());
        mvc.perform(post("/manager/wishes/" + id + "/confirm").with(user(TwoPeople.SECOND)).with(csrf())).andExpect(status().is3xxRedirection());
        assertThat(done.runs).hasSize(1);
    }

    @Test
    void where_only_one_manager_can_sign_in_the_page_says_what_to_do() throws Exception {
        String id = asked();
        List<String> managers = jdbc.queryForList("SELECT id FROM account WHERE role = 'MANAGER' AND enabled = TRUE", String.class);
        jdbc.update("UPDATE account SET enabled = FALSE WHERE role = 'MANAGER'");
        try {
            assertThat(body("/manager/wishes/" + id, FIRST)).contains("开设第二个项目管理人员账号");
        } finally {
            managers.forEach(each -> jdbc.update("UPDATE account SET enabled = TRUE WHERE id = ?", each));
        }
    }

    @Test
    void only_managers_ask() {
        as(SUPERVISOR, () -> assertThatThrownBy(() -> ask.ask(wish(WHY))).isInstanceOf(AccessDeniedException.class));
    }

    private String asked() {
        return Actors.as(FIRST, () -> ask.ask(wish(WHY)));
    }

    private Wish wish(String reason) {
        return Wish.of("test.record", null, subject, reason);
    }

    private static void as(Person person, Runnable work) {
        Actors.run(person, work);
    }

    private static Person manager(String id) {
        return new Person(id, id, "管理员" + id, Role.MANAGER, null);
    }

    private String body(String path, Person person) throws Exception {
        return mvc.perform(get(path).with(user(person))).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
    }

    private static RequestPostProcessor user(Person person) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                person, null, List.of(new SimpleGrantedAuthority("ROLE_" + person.role()))));
    }
}
