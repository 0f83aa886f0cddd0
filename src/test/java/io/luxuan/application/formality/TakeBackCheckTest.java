package io.luxuan.application.formality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.form.SaveAnswer;
import io.luxuan.application.recommend.Recommend;
import io.luxuan.application.store.ApplicationMapper;
import io.luxuan.application.store.FindingMapper;
import io.luxuan.application.store.RemarkRow;
import io.luxuan.application.store.Setting;
import io.luxuan.application.submit.CallScene;
import io.luxuan.round.Round;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.RejectedByTwo;
import io.luxuan.support.ServiceTest;
import io.luxuan.workflow.Processes;
import io.luxuan.workflow.Tasks;
import io.luxuan.workflow.WorkItem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Whoever let an application through by mistake checks it again, until the round has gone on; whoever returned it, until its unit began. */
@ServiceTest
class TakeBackCheckTest {
    private static final String WHY = "漏看了缺少公章的承诺书";

    @Autowired RejectedByTwo rejected;
    @Autowired CallScene scene;
    @Autowired Recommend recommend;
    @Autowired CheckFormality check;
    @Autowired TakeBackCheck takeBack;
    @Autowired SaveAnswer save;
    @Autowired Setting setting;
    @Autowired FindingMapper findings;
    @Autowired ApplicationMapper rows;
    @Autowired Tasks tasks;
    @Autowired Processes processes;
    @Autowired MovableClock clock;
    @Autowired MockMvc web;

    private Round round;
    private Person applicant;
    private Person manager;
    private Person recommender;
    private String department;
    private String id;

    @BeforeEach
    void anApplicationThatPassed() {
        round = scene.open("P1");
        department = scene.department();
        recommender = scene.person(Role.RECOMMENDER, department);
        applicant = scene.applicantUnder(department);
        manager = scene.person(Role.MANAGER, null);
        id = scene.submitted(round, applicant);
        Actors.run(recommender, () -> recommend.recommend(id, null));
        Actors.run(manager, () -> check.pass(id));
    }

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    @Test
    void it_is_checked_again_and_the_round_waits_for_it() throws Exception {
        String page = "/manager/applications/" + id;
        assertThat(Jsoup.parse(body(page, manager)).select("form[action=" + page + "/take-back] textarea[name=again]")).hasSize(1);
        web.perform(post(page + "/take-back").param("again", " ").with(as(manager)).with(csrf())).andExpect(status().is(422));
        web.perform(post(page + "/take-back").param("again", WHY).with(as(manager)).with(csrf())).andExpect(status().is3xxRedirection());
        assertThat(rows.find(id).status()).isEqualTo(ApplicationStatus.RECOMMENDED);
        assertThat(Actors.as(manager, () -> tasks.open("formality-check", id, null))).isPresent();
        assertThat(body("/applicant/applications/" + id, applicant)).contains("撤回形式审查结论", WHY);
        closeCall();
        assertThat(Actors.as(manager, () -> tasks.open("commit-draw", round.id(), null))).as("the round waits").isEmpty();
        Actors.run(manager, () -> rejected.reject(id, "承诺书没有加盖公章，且逾期不补"));
        assertThat(rows.find(id).status()).isEqualTo(ApplicationStatus.REJECTED);
    }

    @Test
    void it_passes_a_second_time_and_goes_on_to_the_experts() {
        Actors.run(manager, () -> takeBack.takeBack(id, WHY));
        Actors.run(manager, () -> check.pass(id));
        closeCall();
        assertThat(Actors.as(manager, () -> tasks.open("commit-draw", round.id(), null))).isPresent();
        assertThatThrownBy(() -> Actors.run(manager, () -> takeBack.takeBack(id, WHY))).hasMessage("take-back.went-on");
        assertThat(rows.find(id).status()).isEqualTo(ApplicationStatus.ACCEPTED);
    }

    @Test
    void nobody_takes_back_what_a_colleague_found() throws Exception {
        Person colleague = scene.person(Role.MANAGER, null);
        assertThat(body("/manager/applications/" + id, colleague)).doesNotContain("撤回审查结论");
        assertThatThrownBy(() -> Actors.run(colleague, () -> takeBack.takeBack(id, WHY))).hasMessage("take-back.not-mine");
    }

    @Test
    void a_return_for_correction_is_taken_back_before_its_unit_began_and_its_remarks_go() throws Exception {
        String other = sentOn();
        Actors.run(manager, () -> check.giveBack(other, Map.of("", "请补充承诺书")));
        assertThat(body("/manager/applications/" + other, manager)).contains("单位还没有开始修改或答复");
        web.perform(post("/manager/applications/" + other + "/take-back").param("again", WHY).with(as(manager)).with(csrf()))
                .andExpect(status().is3xxRedirection());
        assertThat(rows.find(other).status()).isEqualTo(ApplicationStatus.RECOMMENDED);
        assertThat(rows.find(other).correctionDue()).isNull();
        assertThat(Actors.as(manager, () -> tasks.open("formality-check", other, null))).isPresent();
        assertThat(tasksOf("correct", other)).isEmpty();
        Actors.run(manager, () -> check.giveBack(other, Map.of("", "请补充盖章的承诺书")));
        assertThat(findings.remarks(other, 1)).extracting(RemarkRow::remark).containsExactly("请补充盖章的承诺书");
    }

    @Test
    void what_its_unit_has_begun_to_correct_stays_with_it() throws Exception {
        String other = sentOn();
        Actors.run(manager, () -> check.giveBack(other, Map.of("", "请补充承诺书")));
        Actors.run(applicant, () -> save.saveAll(other, Map.of(setting.form(round.id()).roles().title(), "补充以后的名称")));
        assertThat(body("/manager/applications/" + other, manager)).doesNotContain("撤回我的上一步");
        assertThatThrownBy(() -> Actors.run(manager, () -> takeBack.takeBack(other, WHY))).hasMessage("take-back.went-on");
        assertThat(rows.find(other).status()).isEqualTo(ApplicationStatus.CORRECTION);
        assertThat(findings.remarks(other, 1)).hasSize(1);
    }

    private String sentOn() {
        Person other = scene.applicantUnder(department);
        applicant = other;
        String application = scene.submitted(round, other);
        Actors.run(recommender, () -> recommend.recommend(application, null));
        return application;
    }

    private List<WorkItem> tasksOf(String kind, String application) {
        return Actors.as(manager, () -> tasks.openOf(List.of(application), 10)).stream().filter(item -> item.taskKey().equals(kind)).toList();
    }

    private void closeCall() {
        clock.moveTo(CallScene.RECOMMEND_BY.plusDays(1));
        Actors.run(Person.SYSTEM, () -> {
            processes.runDueWork();
            processes.checkGates(round.id());
            processes.runDueWork();
        });
    }

    private String body(String path, Person person) throws Exception {
        return web.perform(get(path).with(as(person))).andExpect(status().isOk()).andReturn().getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private static RequestPostProcessor as(Person person) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                person, null, List.of(new SimpleGrantedAuthority("ROLE_" + person.role()))));
    }
}
