package io.luxuan.application.formality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.form.As;
import io.luxuan.application.recommend.Recommend;
import io.luxuan.application.store.ApplicationMapper;
import io.luxuan.application.submit.CallScene;
import io.luxuan.round.Round;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ServiceTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** What was given back is handed in again: knowingly where nothing was changed, with an answer to each remark where the unit has one. */
@ServiceTest
class CorrectionTest {
    @Autowired CallScene scene;
    @Autowired MockMvc mvc;
    @Autowired MovableClock clock;
    @Autowired Recommend recommend;
    @Autowired CheckFormality check;
    @Autowired ApplicationMapper rows;

    private Round round;
    private Person applicant;
    private Person manager;
    private String id;

    @BeforeEach
    void anApplicationGivenBack() {
        round = scene.open("P1");
        String department = scene.department();
        applicant = scene.applicantUnder(department);
        manager = scene.person(Role.MANAGER, null);
        id = scene.submitted(round, applicant);
        Actors.run(scene.person(Role.RECOMMENDER, department), () -> recommend.recommend(id, null));
        Actors.run(manager, () -> check.giveBack(id, Map.of("title", "名称过长", "", "请补盖公章")));
    }

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    @Test
    void a_correction_that_changes_nothing_is_asked_about_and_handed_in_by_a_second_confirmation() throws Exception {
        Document asked = page(applicant, submit(), 422);
        assertThat(asked.select("[role=alert]").text()).contains("未作任何修改，确认提交？");
        assertThat(asked.select("button[name=asItIs][value=true][form=submission]")).hasSize(1);
        assertThat(rows.find(id).status()).isEqualTo(ApplicationStatus.CORRECTION);
        page(applicant, submit().param("asItIs", "true"), 302);
        assertThat(rows.find(id).status()).isEqualTo(ApplicationStatus.RECOMMENDED);
        page(applicant, submit(), 302);
        assertThat(rows.find(id).versionNo()).as("a double click").isEqualTo(2);
    }

    @Test
    void a_correction_that_changes_a_word_is_not_asked_about() throws Exception {
        page(applicant, post("/applicant/applications/" + id + "/answers/title").param("a.title", "短名称").param("v.title", "1"), 200);
        page(applicant, submit(), 302);
        assertThat(rows.find(id).status()).isEqualTo(ApplicationStatus.RECOMMENDED);
    }

    @Test
    void each_remark_can_be_answered_and_the_checker_reads_the_answer_beside_it() throws Exception {
        Document preview = page(applicant, get("/applicant/applications/" + id + "/preview"), 200);
        assertThat(preview.select("input[form=submission]").eachAttr("name")).containsExactlyInAnyOrder("reply.title", "reply.");
        String tooLong = "长".repeat(501);
        Document refused = page(applicant, submit().param("reply.title", tooLong).param("reply.", ""), 422);
        assertThat(refused.select("[name=reply.title]").attr("value")).isEqualTo(tooLong);
        assertThat(refused.text()).contains("最多 500 个字");
        Document asked = page(applicant, submit().param("reply.title", "名称与立项文件一致，不宜缩短").param("reply.", " "), 422);
        assertThat(asked.select("[name=reply.title]").attr("value")).isEqualTo("名称与立项文件一致，不宜缩短");
        page(applicant, submit().param("asItIs", "true").param("reply.title", "名称与立项文件一致，<b>不宜缩短</b>").param("reply.", "已补盖"), 302);
        Document checked = page(manager, get("/manager/applications/" + id), 200);
        assertThat(checked.select(".lx-entry .lx-remark").text()).contains("名称过长", "单位答复", "名称与立项文件一致，<b>不宜缩短</b>");
        assertThat(checked.select("main > .container-xl > .alert-info").text()).contains("请补盖公章", "单位答复 已补盖");
    }

    @Test
    void what_came_back_stands_before_drafts_on_the_home_page() throws Exception {
        LocalDateTime now = clock.now();
        Round closing = scene.openOn(now.toLocalDate().minusDays(28), "P1", null);
        clock.moveTo(now);
        assertThat(closing.closesAt()).isBefore(rows.find(id).correctionDue());
        Actors.run(applicant, () -> scene.start.start(closing.id()));
        Document home = page(applicant, get("/applicant"), 200);
        assertThat(home.select(".lx-todo a.btn").eachText()).containsExactly("去补正", "继续填写");
    }

    private AbstractMockHttpServletRequestBuilder<?> submit() {
        return post("/applicant/applications/" + id + "/submit");
    }

    private Document page(Person person, AbstractMockHttpServletRequestBuilder<?> request, int status) throws Exception {
        var answer = mvc.perform(request.with(As.person(person)).with(csrf())).andReturn().getResponse();
        String html = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(answer.getStatus()).as(html).isEqualTo(status);
        return Jsoup.parse(html);
    }
}
