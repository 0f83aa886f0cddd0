package io.luxuan.paper.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.luxuan.application.form.As;
import io.luxuan.application.form.SaveAnswer;
import io.luxuan.application.formality.CheckFormality;
import io.luxuan.application.recommend.Recommend;
import io.luxuan.application.submit.CallScene;
import io.luxuan.round.Round;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ServiceTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

/** The signature page of an application (P12), printed, signed, scanned and sent back. */
@ServiceTest
class SignatureReturnsTest {
    @Autowired CallScene scene;
    @Autowired MockMvc mvc;
    @Autowired MovableClock clock;
    @Autowired SaveAnswer save;
    @Autowired Recommend recommend;
    @Autowired CheckFormality check;
    @Autowired JdbcTemplate facts;

    Round round;
    String department;
    Person applicant;
    String id;

    @BeforeEach
    void somethingHandedIn() {
        round = scene.open("P12");
        department = scene.department();
        applicant = scene.applicantUnder(department);
        id = scene.submitted(round, applicant);
    }

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    @Test
    void a_scan_that_lies_askew_comes_back_to_the_version_that_was_signed() throws Exception {
        byte[] before = paper("applicant", id, applicant);
        assertThat(paper("manager", id, scene.person(Role.MANAGER, null))).isEqualTo(before);
        assertThat(send(id, false, Scanner.jpg(before, 3), "IMG_0001.jpg").getStatus()).isEqualTo(302);
        Document page = page("applicant", id, applicant);
        assertThat(page.select(".list-group-item").text()).contains("第 1 版").contains("IMG_0001.jpg").contains("二维码一致");
        byte[] after = paper("recommender", id, scene.person(Role.RECOMMENDER, department));
        assertThat(after).isNotEqualTo(before).isEqualTo(paper("applicant", id, applicant));
        assertThat(String.join("", WholePaperTest.pages(after))).doesNotContain("我单位及项目负责人承诺");
        String file = page.select("a[target=_blank]").attr("href");
        MockHttpServletResponse shown = mvc.perform(get(file).with(As.person(applicant))).andReturn().getResponse();
        assertThat(shown.getContentType()).isEqualTo("image/jpeg");
        assertThat(shown.getHeader("Content-Disposition")).startsWith("inline");
        assertThat(shown.getHeader("Content-Security-Policy")).contains("frame-ancestors 'self'").contains("script-src 'none'");
    }

    @Test
    void pages_of_several_applications_in_one_scan_each_find_their_own() throws Exception {
        Round another = scene.open("P12");
        String other = scene.submitted(another, applicant);
        byte[] scan = Scanner.pdf(List.of(paper("applicant", other, applicant), paper("applicant", id, applicant)));
        assertThat(Jsoup.parse(send(id, false, scan, "扫描.pdf").getContentAsString(StandardCharsets.UTF_8)).select(".alert li").eachText())
                .hasSize(2).allSatisfy(line -> assertThat(line).contains("已归入第 1 版"));
        assertThat(page("applicant", id, applicant).text()).contains("二维码一致");
        assertThat(page("applicant", other, applicant).text()).contains("二维码一致");
    }

    @Test
    void a_page_of_another_unit_is_told_apart() throws Exception {
        Person stranger = scene.applicantUnder(department);
        String theirs = scene.submitted(round, stranger);
        MockHttpServletResponse answer = send(id, false, Scanner.png(paper("applicant", theirs, stranger), 0), "别家.png");
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("不属于本单位的申请书").doesNotContain(theirs);
        assertThat(page("applicant", theirs, stranger).text()).contains("尚未上传");
    }

    @Test
    void what_was_signed_before_the_text_changed_is_told_and_a_former_version_is_found() throws Exception {
        byte[] first = paper("applicant", id, applicant);
        Actors.run(scene.person(Role.RECOMMENDER, department), () -> recommend.recommend(id, "同意推荐"));
        Actors.run(scene.person(Role.MANAGER, null), () -> check.giveBack(id, Map.of("title", "名称过长")));
        Actors.run(applicant, () -> save.saveAll(id, Map.of("title", "还没有提交的名称")));
        byte[] draft = paper("applicant", id, applicant);
        Actors.run(applicant, () -> save.saveAll(id, Map.of("title", "改过的名称")));
        assertThat(send(id, false, Scanner.png(draft, 0), "旧.png").getContentAsString(StandardCharsets.UTF_8)).contains("打印之后内容有改动");
        assertThat(send(id, false, Scanner.png(first, 0), "第一版.png").getStatus()).isEqualTo(302);
        List<String> texts = page("applicant", id, applicant).select(".list-group-item").eachText();
        assertThat(texts).hasSize(2);
        assertThat(texts.get(0)).contains("正在填写的内容").contains("尚未上传");
        assertThat(texts.get(1)).contains("第 1 版").contains("第一版.png");
    }

    @Test
    void a_page_without_a_code_is_refused_with_the_way_on_and_placed_by_hand_when_that_is_said() throws Exception {
        MockHttpServletResponse refused = send(id, false, TwoPages.pdf(), "无码.pdf");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8)).contains("没有认出页上的二维码").contains("200 dpi");
        assertThat(send(id, false, "%PDF-1.7 half a file".getBytes(StandardCharsets.US_ASCII), "半截.pdf")
                .getContentAsString(StandardCharsets.UTF_8)).contains("文件不完整");
        assertThat(send(id, false, "words".getBytes(StandardCharsets.US_ASCII), "说明.txt")
                .getContentAsString(StandardCharsets.UTF_8)).contains("不支持这种文件");
        assertThat(send(id, true, TwoPages.pdf(), "无码.pdf").getStatus()).isEqualTo(302);
        assertThat(page("manager", id, scene.person(Role.MANAGER, null)).text()).contains("人工指定");
    }

    @Test
    void an_application_has_no_more_pages_than_somebody_could_look_through() throws Exception {
        for (int page = 0; page < 30; page++) {
            facts.update("""
                    INSERT INTO signature_page (id, application_id, text_digest, file_name, media_type, size_bytes, sha256, by_code, stored_at,
                    stored_by) VALUES (?, ?, 'another', '页.png', 'image/png', 1, ?, FALSE, ?, ?)""",
                    Ids.next(), id, "sha" + page, clock.now(), applicant.id());
        }
        assertThat(send(id, true, TwoPages.pdf(), "无码.pdf").getContentAsString(StandardCharsets.UTF_8)).contains("已有 30 份签字页");
    }

    @Test
    void a_page_is_taken_away_after_a_question_and_nobody_else_touches_it() throws Exception {
        send(id, false, Scanner.png(paper("applicant", id, applicant), 0), "签字.png");
        String remove = page("applicant", id, applicant).select("a[href$=/remove]").attr("href");
        assertThat(mvc.perform(get(remove).with(As.person(applicant))).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8))
                .contains("确定删除“签字.png”？");
        Person stranger = scene.applicantUnder(department);
        assertThat(mvc.perform(post(remove).with(As.person(stranger)).with(SecurityMockMvcRequestPostProcessors.csrf())).andReturn().getResponse()
                .getStatus()).isEqualTo(404);
        mvc.perform(post(remove).with(As.person(applicant)).with(SecurityMockMvcRequestPostProcessors.csrf()));
        assertThat(page("applicant", id, applicant).text()).contains("尚未上传");
        assertThat(mvc.perform(get("/applicant/applications/" + id + "/signature").with(As.person(stranger))).andReturn().getResponse().getStatus())
                .isEqualTo(404);
    }

    private MockHttpServletResponse send(String to, boolean byHand, byte[] content, String name) throws Exception {
        MockMultipartHttpServletRequestBuilder request = multipart("/applicant/applications/" + to + "/signature");
        request.file(new MockMultipartFile("files", name, null, content));
        return mvc.perform(request.param("byHand", String.valueOf(byHand)).with(As.person(applicant))
                .with(SecurityMockMvcRequestPostProcessors.csrf())).andReturn().getResponse();
    }

    private Document page(String role, String of, Person person) throws Exception {
        return Jsoup.parse(mvc.perform(get("/" + role + "/applications/" + of + "/signature").with(As.person(person))).andReturn().getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }

    private byte[] paper(String role, String of, Person person) throws Exception {
        MockHttpServletResponse response = mvc.perform(get("/" + role + "/applications/" + of + "/paper.pdf").with(As.person(person)))
                .andReturn().getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsByteArray();
    }
}
