package io.luxuan.application.formality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
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
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

@ServiceTest
class ApplicationPagesTest {
    @Autowired CallScene scene;
    @Autowired MockMvc mvc;
    @Autowired MovableClock clock;
    @Autowired Recommend recommend;
    @Autowired CheckFormality check;
    @Autowired ApplicationMapper rows;

    Round round;
    Person applicant;
    Person recommender;
    Person manager;

    @BeforeEach
    void openACall() {
        round = scene.open("P1");
        String department = scene.department();
        applicant = scene.applicantUnder(department);
        recommender = scene.person(Role.RECOMMENDER, department);
        manager = scene.person(Role.MANAGER, null);
    }

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    private Document page(Person person, AbstractMockHttpServletRequestBuilder<?> request, int status) throws Exception {
        var result = mvc.perform(request.with(As.person(person)).with(csrf())).andReturn().getResponse();
        assertThat(result.getStatus()).as(result.getContentAsString()).isEqualTo(status);
        return Jsoup.parse(result.getContentAsString(java.nio.charset.StandardCharsets.UTF_8));
    }

    private Document page(Person person, String path) throws Exception {
        return page(person, get(path), 200);
    }

    private static String mine(String id) {
        return "/applicant/applications/" + id;
    }

    @Test
    void an_applicant_finds_the_open_round_reads_its_guide_and_starts() throws Exception {
        assertThat(page(applicant, "/applicant").text()).contains(round.title(), "查看指南并申报");
        assertThat(page(applicant, "/applicant/rounds/" + round.id()).text()).contains("申报条件", "开始申报");
        page(applicant, post("/applicant/rounds/{id}/applications", round.id()), 302);
        assertThat(page(applicant, "/applicant").select(".lx-todo").text()).contains("继续填写");
    }

    @Test
    void the_form_shows_every_question_with_its_limit_and_what_is_missing() throws Exception {
        String id = Actors.as(applicant, () -> scene.start.start(round.id()));
        Document form = page(applicant, mine(id) + "/edit");
        assertThat(form.select("[name=a.title]")).hasSize(1);
        assertThat(form.select("select[name=a.field] option")).hasSize(6);
        assertThat(form.select("input[type=file]")).isNotEmpty();
        assertThat(form.select("#sections").text()).contains("还差");
        assertThat(form.text()).doesNotContain("??");
        Document preview = page(applicant, mine(id) + "/preview");
        assertThat(preview.select(".lx-faults a[href*='#q-title']")).hasSize(1);
        assertThat(preview.select("form[action$=submit]")).isEmpty();
    }

    @Test
    void a_typed_answer_saves_itself_and_says_when() throws Exception {
        String id = Actors.as(applicant, () -> scene.start.start(round.id()));
        Document saved = page(applicant, post(mine(id) + "/answers/title").param("a.title", "具身智能").param("v.title", "0"), 200);
        assertThat(saved.select("#saved-title").text()).contains("已保存");
        assertThat(saved.select("#saved-title input").attr("value")).isEqualTo("1");
        assertThat(saved.select("nav#sections[hx-swap-oob]")).hasSize(1);
        assertThat(rows.find(id).title()).isEqualTo("具身智能");
    }

    @Test
    void a_window_that_is_behind_is_told_and_keeps_what_was_typed() throws Exception {
        String id = Actors.as(applicant, () -> scene.start.start(round.id()));
        page(applicant, post(mine(id) + "/answers/title").param("a.title", "甲窗口").param("v.title", "0"), 200);
        Document behind = page(applicant, multipart(mine(id) + "/edit").param("a.title", "乙窗口").param("v.title", "0"), 422);
        assertThat(behind.select("[name=a.title]").attr("value")).isEqualTo("乙窗口");
        assertThat(behind.select("#saved-title").text()).contains("另一窗口修改过", "甲窗口");
    }

    @Test
    void everything_works_as_plain_forms_up_to_the_formality_check() throws Exception {
        String id = scene.filled(round, applicant);
        assertThat(page(applicant, mine(id) + "/preview").text()).contains("内容完整，可以提交");
        page(applicant, post(mine(id) + "/submit"), 302);
        assertThat(page(applicant, mine(id)).text()).contains("P1-2026-0001", "等待推荐单位审核", "提交申请");
        assertThat(page(recommender, "/recommender").text()).contains("P1-2026-0001");
        assertThat(page(recommender, "/recommender/applications/" + id).text()).contains("同意推荐");
        page(recommender, post("/recommender/applications/" + id).param("decision", "RECOMMEND").param("opinion", "同意"), 302);
        assertThat(page(recommender, "/recommender?shelf=SENT").text()).contains("P1-2026-0001");
        assertThat(page(manager, "/manager/rounds/" + round.id() + "/formality").text()).contains("P1-2026-0001", "待审查 1 份");
        Document reading = page(manager, "/manager/applications/" + id);
        assertThat(reading.select("textarea[name=remark.title]")).hasSize(1);
        page(manager, post("/manager/applications/" + id).param("decision", "return").param("remark.title", "名称过长"), 302);
        Document correction = page(applicant, mine(id) + "/edit");
        assertThat(correction.select("#q-title .lx-remark").text()).contains("名称过长");
        assertThat(page(applicant, mine(id)).text()).contains("名称过长", "去补正");
        page(applicant, post(mine(id) + "/submit").param("asItIs", "true"), 302);
        Document preview = page(manager, post("/manager/rounds/" + round.id() + "/formality/preview").param("selected", id), 200);
        assertThat(preview.select("[role=status]").text()).contains("将通过 1 份，0 份不能通过");
        assertThat(preview.select("input[name=selected]").eachAttr("value")).containsExactly(id);
        page(manager, post("/manager/rounds/" + round.id() + "/formality").param("selected", id).param("checked", "true"), 302);
        assertThat(rows.find(id).status()).isEqualTo(ApplicationStatus.ACCEPTED);
    }

    @Test
    void a_preview_tells_of_each_why_it_would_not_pass_and_changes_nothing() throws Exception {
        String waiting = scene.submitted(round, applicant);
        String preview = "/manager/rounds/" + round.id() + "/formality/preview";
        Document page = page(manager, post(preview).param("selected", waiting, "nothing"), 200);
        assertThat(page.select("tbody tr")).singleElement().satisfies(row -> assertThat(row.text()).contains("不通过："));
        assertThat(page.select("input[name=selected], input[name=checked]")).isEmpty();
        assertThat(rows.find(waiting).status()).isEqualTo(ApplicationStatus.SUBMITTED);
        page(manager, post(preview), 302);
    }

    @Test
    void a_file_is_kept_downloaded_as_an_attachment_and_taken_away() throws Exception {
        String id = Actors.as(applicant, () -> scene.start.start(round.id()));
        MockMultipartFile file = new MockMultipartFile("file.publications", "成果 证明.pdf", "text/html", CallScene.PDF);
        Document part = page(applicant, multipart(mine(id) + "/attachments/publications").file(file), 200);
        String link = part.select("#files-publications .lx-file a").attr("href");
        var download = mvc.perform(get(link).with(As.person(applicant))).andReturn().getResponse();
        assertThat(download.getContentType()).isEqualTo("application/pdf");
        assertThat(download.getHeader("Content-Disposition")).startsWith("attachment").contains("UTF-8''");
        assertThat(download.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(download.getContentAsByteArray()).isEqualTo(CallScene.PDF);
        String attachment = link.substring(link.lastIndexOf('/') + 1);
        Document without = page(applicant, post(mine(id) + "/attachments/publications").param("removed", attachment), 200);
        assertThat(without.select(".lx-file")).isEmpty();
    }

    @Test
    void the_supervisor_reads_the_check_and_finds_no_button() throws Exception {
        String id = scene.submitted(round, applicant);
        Actors.run(recommender, () -> recommend.recommend(id, null));
        Person supervisor = scene.person(Role.SUPERVISOR, null);
        assertThat(page(supervisor, "/manager/rounds/" + round.id() + "/formality").select("main button")).isEmpty();
        assertThat(page(supervisor, "/manager/applications/" + id).select("main button")).isEmpty();
        page(supervisor, post("/manager/applications/" + id).param("decision", "pass"), 403);
    }

    @Test
    void withdrawal_asks_for_a_reason_and_stands_in_the_timeline() throws Exception {
        String id = scene.submitted(round, applicant);
        assertThat(page(applicant, post(mine(id) + "/withdraw").param("reason", " "), 422).text()).contains("请写明理由");
        page(applicant, post(mine(id) + "/withdraw").param("reason", "单位调整方向"), 302);
        assertThat(page(applicant, mine(id)).text()).contains("申请已撤回", "单位调整方向", "已终止");
    }

    @Test
    void an_overdue_correction_can_be_ended_by_the_manager() throws Exception {
        String id = scene.submitted(round, applicant);
        Actors.run(recommender, () -> recommend.recommend(id, null));
        Actors.run(manager, () -> check.giveBack(id, Map.of("", "请补盖公章")));
        page(manager, post("/manager/applications/" + id + "/lapse"), 409);
        clock.moveBy(java.time.Duration.ofDays(9));
        assertThat(page(manager, "/manager/applications/" + id).text()).contains("终止申请");
        page(manager, post("/manager/applications/" + id + "/lapse"), 302);
        assertThat(rows.find(id).status()).isEqualTo(ApplicationStatus.LAPSED);
    }
}
