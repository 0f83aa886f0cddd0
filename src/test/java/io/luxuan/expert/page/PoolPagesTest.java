package io.luxuan.expert.page;

import static io.luxuan.expert.page.PoolPeople.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.luxuan.expert.Expert;
import io.luxuan.expert.avoidance.Families;
import io.luxuan.expert.avoidance.InstitutionFamilies;
import io.luxuan.expert.avoidance.Institutions;
import io.luxuan.expert.profile.ChangeMapper;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ServiceTest;
import java.time.LocalDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@ServiceTest
class PoolPagesTest {
    @Autowired MockMvc mvc;
    @Autowired PoolPeople people;
    @Autowired MovableClock clock;
    @Autowired ChangeMapper changes;
    @Autowired InstitutionFamilies families;

    private Expert expert;
    private Person manager;

    @BeforeEach
    void an_expert_on_the_first_of_june() {
        clock.moveTo(LocalDateTime.of(2026, 6, 1, 9, 0));
        expert = people.expert();
        manager = people.account(Role.MANAGER);
    }

    @AfterEach
    void back() {
        clock.backToNow();
    }

    private ResultActions look(String page, Person person) throws Exception {
        return mvc.perform(get(page).with(as(person)));
    }

    private ResultActions send(MockHttpServletRequestBuilder request, Person person) throws Exception {
        return mvc.perform(request.with(as(person)).with(csrf()));
    }

    private MockHttpServletRequestBuilder facts(String page) {
        return post(page).param("name", "范文正").param("institution", "岳阳大学").param("title", "教授")
                .param("sector", "UNIVERSITY").param("city", "济南").param("fields", "embodied").param("subfields", "具身智能：灵巧操作")
                .param("keywords", "机器人").param("yearlyCap", "20").param("roundCap", "5");
    }

    @Test
    void the_list_is_narrowed_by_words_institution_field_leave_and_cap() throws Exception {
        String list = "/manager/experts?institution=" + expert.institution();
        look(list, manager).andExpect(content().string(containsString(expert.id())));
        look(list + "&q=灵巧&field=embodied", manager).andExpect(content().string(containsString(expert.id())));
        look(list + "&field=generative", manager).andExpect(content().string(not(containsString(expert.id()))));
        look(list + "&leave=true", manager).andExpect(content().string(not(containsString(expert.id()))));
        look(list + "&full=true", manager).andExpect(content().string(not(containsString(expert.id()))));
    }

    @Test
    void leave_for_many_keeps_the_choice_when_it_is_refused() throws Exception {
        send(post("/manager/experts/leave").param("institution", expert.institution()).param("ids", expert.id())
                .param("fromDate", "2026-06-10").param("toDate", "2026-06-01").param("leaveReason", "培训"), manager)
                .andExpect(status().is(422)).andExpect(content().string(containsString("aria-label=\"选择范文正\" checked")))
                .andExpect(content().string(containsString("value=\"培训\"")));
        send(post("/manager/experts/leave").param("ids", expert.id()).param("fromDate", "2026-06-01")
                .param("leaveReason", "培训"), manager).andExpect(redirectedUrl("/manager/experts"));
        look("/manager/experts?leave=true&institution=" + expert.institution(), manager)
                .andExpect(content().string(containsString(expert.id())));
    }

    @Test
    void the_experts_page_shows_facts_leave_and_history_and_supervisors_change_nothing() throws Exception {
        String page = "/manager/experts/" + expert.id();
        look(page, manager).andExpect(status().isOk()).andExpect(content().string(containsString("灵巧操作")))
                .andExpect(content().string(containsString("登记请假")));
        Person supervisor = people.account(Role.SUPERVISOR);
        look(page, supervisor).andExpect(status().isOk()).andExpect(content().string(not(containsString("<form class=\"mt-3\""))));
        send(post(page + "/leave").param("fromDate", "2026-06-01").param("leaveReason", "病"), supervisor)
                .andExpect(status().isForbidden());
        send(post(page + "/leave").param("fromDate", "").param("leaveReason", "病假两周"), manager)
                .andExpect(status().is(422)).andExpect(content().string(containsString("value=\"病假两周\"")));
        look("/manager/experts/no-such-id", manager).andExpect(status().isNotFound());
    }

    @Test
    void an_expert_is_added_and_corrected_with_all_that_was_typed_kept_on_refusal() throws Exception {
        send(facts("/manager/experts").param("username", "n").param("password", "short"), manager)
                .andExpect(status().is(422)).andExpect(content().string(containsString("具身智能：灵巧操作")))
                .andExpect(content().string(containsString("初始密码")));
        send(facts("/manager/experts").param("username", "n" + Ids.next()).param("password", "Luxuan#2026"), manager)
                .andExpect(status().is3xxRedirection());
        send(facts("/manager/experts/" + expert.id() + "/edit").param("fields", "swarm"), manager)
                .andExpect(redirectedUrl("/manager/experts/" + expert.id()));
        assertThat(people.again(expert).roundCap()).isEqualTo(5);
        assertThat(people.again(expert).keywords()).isEqualTo("机器人");
    }

    @Test
    void an_expert_asks_for_a_change_and_the_manager_confirms_it_from_the_desk() throws Exception {
        Person own = people.personOf(expert);
        look("/expert/profile", own).andExpect(status().isOk());
        look("/expert/profile/change", own).andExpect(status().isOk()).andExpect(content().string(containsString("具身智能：灵巧操作")));
        send(facts("/expert/profile/change").param("note", "调动").param("yearlyCap", "x"), own);
        send(facts("/expert/profile/change").param("note", "调动"), own).andExpect(redirectedUrl("/expert/profile"));
        look("/expert/profile", own).andExpect(content().string(containsString("等待管理员确认")));
        String id = changes.pendingOf(expert.id()).orElseThrow().id();
        look("/manager", manager).andExpect(content().string(containsString("待确认")));
        look("/manager/experts/changes", manager).andExpect(status().isOk());
        look("/manager/experts/changes/" + id, manager).andExpect(status().isOk())
                .andExpect(content().string(containsString("岳阳大学")));
        send(post("/manager/experts/changes/" + id + "/refuse"), manager).andExpect(status().is(422));
        send(post("/manager/experts/changes/" + id + "/confirm"), manager).andExpect(status().is3xxRedirection());
        assertThat(people.again(expert).institution()).isEqualTo("岳阳大学");
        look("/expert/profile", own).andExpect(content().string(containsString("资料已更新")));
    }

    @Test
    void an_experts_own_leave_works_at_once_and_only_its_own_leave_can_be_ended() throws Exception {
        Person own = people.personOf(expert);
        send(post("/expert/profile/leave").param("fromDate", "2026-06-01").param("leaveReason", "访学"), own)
                .andExpect(redirectedUrl("/expert/profile"));
        assertThat(people.again(expert).onLeave()).isTrue();
        look("/expert/profile", own).andExpect(content().string(containsString("访学")));
    }

    @Test
    void what_a_manager_relates_is_one_family_from_its_first_day() throws Exception {
        String page = "/manager/experts/institutions";
        String child = "齐鲁医院" + Ids.next();
        send(post(page).param("name", child).param("belongsTo", child).param("kind", "AFFILIATE"), manager)
                .andExpect(status().is(422)).andExpect(content().string(containsString(child)));
        send(post(page).param("name", child).param("belongsTo", expert.institution()).param("kind", "AFFILIATE")
                .param("fromDate", "2026-06-10"), manager).andExpect(redirectedUrl(page));
        send(post(page).param("name", child).param("belongsTo", expert.institution()).param("kind", "AFFILIATE"), manager)
                .andExpect(status().is(422));
        look(page + "?q=" + child, manager).andExpect(status().isOk()).andExpect(content().string(containsString("2026-06-10")));
        assertThat(same(child)).isFalse();
        clock.moveTo(LocalDateTime.of(2026, 6, 10, 9, 0));
        assertThat(same(child)).isTrue();
    }

    private boolean same(String child) {
        Families today = Actors.as(manager, families::today);
        return today.same(Institutions.normalise(child), Institutions.normalise(expert.institution()));
    }
}
