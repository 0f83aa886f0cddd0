package io.luxuan.application.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.form.SaveAnswer;
import io.luxuan.application.formality.CheckFormality;
import io.luxuan.application.store.ApplicationMapper;
import io.luxuan.application.store.Setting;
import io.luxuan.application.submit.CallScene;
import io.luxuan.round.Round;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ServiceTest;
import io.luxuan.workflow.Processes;
import io.luxuan.workflow.Tasks;
import io.luxuan.workflow.WorkItem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What a department has said is its own to say again, until the next person began or its time is over. */
@ServiceTest
class TakeBackOpinionTest {
    private static final String WHY = "点错了，还要核对合作协议";

    @Autowired CallScene scene;
    @Autowired Recommend recommend;
    @Autowired TakeBackOpinion takeBack;
    @Autowired SealedOpinionMapper opinions;
    @Autowired CheckFormality check;
    @Autowired SaveAnswer save;
    @Autowired Setting setting;
    @Autowired ApplicationMapper rows;
    @Autowired Tasks tasks;
    @Autowired Processes processes;
    @Autowired MovableClock clock;
    @Autowired MockMvc web;

    private Round round;
    private Person applicant;
    private Person recommender;
    private String id;

    @BeforeEach
    void anApplicationThatWaits() {
        round = scene.open("P1");
        String department = scene.department();
        applicant = scene.applicantUnder(department);
        recommender = scene.person(Role.RECOMMENDER, department);
        id = scene.submitted(round, applicant);
    }

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    @Test
    void a_recommendation_is_taken_back_and_said_anew() throws Exception {
        Actors.run(recommender, () -> recommend.recommend(id, "同意"));
        String page = "/recommender/applications/" + id;
        assertThat(body(page)).contains("撤回我的上一步", "推荐截止以前可以撤回");
        web.perform(post(page + "/take-back").param("again", "").with(as(recommender)).with(csrf())).andExpect(status().is(422));
        web.perform(post(page + "/take-back").param("again", WHY).with(as(recommender)).with(csrf())).andExpect(status().is3xxRedirection());
        assertThat(rows.find(id).status()).isEqualTo(ApplicationStatus.SUBMITTED);
        assertThat(open()).containsExactly("recommend");
        assertThat(opinions.of(id)).isEmpty();
        Actors.run(recommender, () -> recommend.giveBack(id, "请补合作协议"));
        assertThat(opinions.of(id)).singleElement().extracting(SealedOpinion::opinion).isEqualTo("请补合作协议");
        assertThat(open()).containsExactly("revise");
    }

    @Test
    void a_return_is_taken_back_before_its_unit_began() {
        Actors.run(recommender, () -> recommend.giveBack(id, "请补合作协议"));
        Actors.run(recommender, () -> takeBack.takeBack(id, WHY));
        assertThat(open()).containsExactly("recommend");
        Actors.run(recommender, () -> recommend.giveBack(id, "请补合作协议"));
        Actors.run(applicant, () -> save.saveAll(id, Map.of(setting.form(round.id()).roles().title(), "修改以后的名称")));
        assertThatThrownBy(() -> Actors.run(recommender, () -> takeBack.takeBack(id, WHY))).hasMessage("take-back.went-on");
        assertThat(rows.find(id).status()).isEqualTo(ApplicationStatus.RETURNED);
    }

    @Test
    void what_was_checked_stays_recommended_even_where_the_check_is_taken_back() {
        Actors.run(recommender, () -> recommend.recommend(id, null));
        Person manager = scene.person(Role.MANAGER, null);
        Actors.run(manager, () -> check.giveBack(id, Map.of("", "请补充承诺书")));
        assertThatThrownBy(() -> Actors.run(recommender, () -> takeBack.takeBack(id, WHY))).hasMessage("take-back.went-on");
        assertThat(rows.find(id).status()).isEqualTo(ApplicationStatus.CORRECTION);
    }

    @Test
    void after_its_time_and_by_a_colleague_it_is_not_taken_back_and_what_is_taken_back_lapses_with_the_others() throws Exception {
        Actors.run(recommender, () -> recommend.recommend(id, null));
        Person colleague = scene.person(Role.RECOMMENDER, recommender.organisationId());
        assertThatThrownBy(() -> Actors.run(colleague, () -> takeBack.takeBack(id, WHY))).hasMessage("take-back.not-mine");
        String other = scene.submitted(round, scene.applicantUnder(recommender.organisationId()));
        Actors.run(recommender, () -> recommend.recommend(other, null));
        Actors.run(recommender, () -> takeBack.takeBack(other, WHY));
        clock.moveTo(CallScene.RECOMMEND_BY.plusDays(1));
        assertThat(body("/recommender/applications/" + id)).doesNotContain("撤回我的上一步");
        assertThatThrownBy(() -> Actors.run(recommender, () -> takeBack.takeBack(id, WHY))).hasMessage("recommendation.over");
        Actors.run(Person.SYSTEM, processes::runDueWork);
        assertThat(rows.find(other).status()).isEqualTo(ApplicationStatus.LAPSED);
    }

    private List<String> open() {
        return Actors.as(Person.SYSTEM, () -> tasks.openOf(List.of(id), 10)).stream().map(WorkItem::taskKey).toList();
    }

    private String body(String path) throws Exception {
        return web.perform(get(path).with(as(recommender))).andExpect(status().isOk()).andReturn().getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private static RequestPostProcessor as(Person person) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                person, null, List.of(new SimpleGrantedAuthority("ROLE_" + person.role()))));
    }
}
