package io.luxuan.application.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.luxuan.application.recommend.Recommend;
import io.luxuan.application.submit.CallScene;
import io.luxuan.round.Round;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ServiceTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** Whatever is sent: a clear Chinese answer, never a stack trace, and what was typed is still there. */
@ServiceTest
class BadInputTest {
    private static final String SQL = "'; DROP TABLE application; --";
    private static final String HTML = "<script>alert(1)</script><img src=x onerror=alert(1)>";

    @Autowired CallScene scene;
    @Autowired MockMvc mvc;
    @Autowired MovableClock clock;
    @Autowired Recommend recommend;

    Round round;
    String department;
    Person applicant;
    Person recommender;
    Person manager;
    String draft;

    /** @param says part of the answer's text; @param keeps typed text that must still be on the page, or null */
    record Case(String name, Request request, int status, String says, String keeps) {
        @Override
        public String toString() {
            return name;
        }
    }

    interface Request {
        AbstractMockHttpServletRequestBuilder<?> in(BadInputTest scene) throws Exception;
    }

    @BeforeEach
    void openACall() {
        round = scene.open("P1");
        department = scene.department();
        applicant = scene.applicantUnder(department);
        recommender = scene.person(Role.RECOMMENDER, department);
        manager = scene.person(Role.MANAGER, null);
        draft = Actors.as(applicant, () -> scene.start.start(round.id()));
    }

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    private String mine() {
        return "/applicant/applications/" + draft;
    }

    private static Request edit(String question, String text) {
        return it -> multipart(it.mine() + "/edit").param("a." + question, text).param("v." + question, "0").with(As.person(it.applicant));
    }

    private static Request autosave(String question, String text) {
        return it -> post(it.mine() + "/answers/" + question).param("a." + question, text).param("v." + question, "0").with(As.person(it.applicant));
    }

    private static Request upload(String question, String name, byte[] content) {
        return it -> multipart(it.mine() + "/edit").file(new MockMultipartFile("file." + question, name, "application/pdf", content))
                .param("a.title", "不能丢失的题目").param("v.title", "0").with(As.person(it.applicant));
    }

    static Stream<Case> cases() {
        return Stream.of(answers(), files(), moments(), addresses()).flatMap(List::stream);
    }

    private static List<Case> answers() {
        return List.of(
                new Case("overlong text is kept and said at its field", autosave("title", "题".repeat(61)), 200, "最多 60 字，现有 61 字", null),
                new Case("text beyond all measure", edit("summary", "长".repeat(50_001)), 422, "单项最多可保存", "长长长"),
                new Case("letters as a number", autosave("memberCount", "十二人"), 200, "请填写整数", null),
                new Case("a choice that was not offered", autosave("field", "astrology"), 200, "请从列出的选项中选择", null),
                new Case("a day that does not exist", autosave("startDate", "2026-02-30"), 200, "请填写日期", null),
                new Case("a question that does not exist", autosave("nobody", "x"), 409, "表单中没有这一项", null),
                new Case("missing fields", it -> post(it.mine() + "/submit").with(As.person(it.applicant)), 422, "需要补充或更正", null),
                new Case("returning without a reason", it -> post("/recommender/applications/" + it.scene.submitted(it.round, it.applicant))
                        .param("decision", "RETURN").with(As.person(it.recommender)), 422, "请写明理由", null),
                new Case("an endless reason", it -> post(it.mine() + "/withdraw").param("reason", "因".repeat(1001))
                        .with(As.person(it.applicant)), 422, "理由过长", "因因因"),
                new Case("SQL in a title", edit("title", SQL), 302, "", null),
                new Case("HTML in a title", edit("title", HTML), 302, "", null),
                new Case("SQL as a version", it -> post(it.mine() + "/answers/title").param("a.title", "题").param("v.title", SQL)
                        .with(As.person(it.applicant)), 200, "已保存", null),
                new Case("HTML as a reason of withdrawal", it -> post(it.mine() + "/withdraw").param("reason", HTML)
                        .with(As.person(it.applicant)), 302, "", null));
    }

    private static List<Case> files() {
        byte[] exe = "MZ\u0090\u0000program".getBytes(StandardCharsets.ISO_8859_1);
        byte[] html = "<!DOCTYPE html><html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
        byte[] large = new byte[50 * 1024 * 1024];
        System.arraycopy(CallScene.PDF, 0, large, 0, CallScene.PDF.length);
        return List.of(
                new Case("a program called pdf", upload("publications", "成果.pdf", exe), 422, "文件内容与扩展名不符", "不能丢失的题目"),
                new Case("a web page called pdf", upload("publications", "成果.pdf", html), 422, "文件内容与扩展名不符", "不能丢失的题目"),
                new Case("a pdf called exe", upload("publications", "成果.exe", CallScene.PDF), 422, "文件内容与扩展名不符", "不能丢失的题目"),
                new Case("a program called exe", upload("publications", "a.exe", exe), 422, "此项只接受 PDF", "不能丢失的题目"),
                new Case("an empty file", upload("publications", "成果.pdf", new byte[0]), 422, "文件是空的", "不能丢失的题目"),
                new Case("fifty megabytes", upload("publications", "成果.pdf", large), 422, "此项最大 20 MB", "不能丢失的题目"),
                new Case("a path as a file name", upload("nothing", "../../etc/passwd", CallScene.PDF), 302, "", null));
    }

    private static List<Case> moments() {
        return List.of(
                new Case("one second late", it -> {
                    String full = it.scene.filled(it.round, it.applicant);
                    it.clock.moveTo(CallScene.CLOSES.plusSeconds(1));
                    return post("/applicant/applications/" + full + "/submit").with(As.person(it.applicant));
                }, 422, "申报已于 2026-03-31 17:00:00 截止", "面向重点领域的"),
                new Case("a closed round", it -> {
                    it.clock.moveTo(CallScene.CLOSES.plusSeconds(1));
                    return post("/applicant/rounds/{id}/applications", it.round.id()).with(As.person(it.scene.applicantUnder(it.department)));
                }, 409, "申报已于", null),
                new Case("a second click on submit", it -> {
                    String id = it.scene.submitted(it.round, it.applicant);
                    return post("/applicant/applications/" + id + "/submit").with(As.person(it.applicant));
                }, 302, "", null),
                new Case("a stale form after submission", it -> {
                    String id = it.scene.submitted(it.round, it.applicant);
                    return post("/applicant/applications/" + id + "/answers/title").param("a.title", "改").with(As.person(it.applicant));
                }, 409, "现在不能修改", null),
                new Case("a stale recommendation", it -> {
                    String id = it.scene.submitted(it.round, it.applicant);
                    Actors.run(it.recommender, () -> it.recommend.recommend(id, null));
                    return post("/recommender/applications/" + id).param("decision", "RETURN").param("opinion", "请补充材料说明")
                            .with(As.person(it.recommender));
                }, 422, "页面内容已过期", null));
    }

    private static List<Case> addresses() {
        return List.of(
                new Case("another's application", it -> get(it.mine() + "/edit").with(As.person(it.scene.applicantUnder(it.department))), 404,
                        "没有找到", null),
                new Case("another's answer", it -> post(it.mine() + "/answers/title").param("a.title", "x")
                        .with(As.person(it.scene.applicantUnder(it.department))), 404, "没有找到", null),
                new Case("a forged id", it -> get("/applicant/applications/' OR 1=1 --/edit").with(As.person(it.applicant)), 404, "没有找到", null),
                new Case("a forged attachment", it -> get(it.mine() + "/attachments/..%2Fx").with(As.person(it.applicant)), 400, "", null),
                new Case("a forged round", it -> get("/applicant/rounds/nobody").with(As.person(it.applicant)), 404, "没有找到", null),
                new Case("a draft asked for by the manager", it -> get("/manager/applications/" + it.draft).with(As.person(it.manager)), 404,
                        "没有找到", null),
                new Case("a state that does not exist", it -> get("/manager/rounds/" + it.round.id() + "/formality").param("status", "NONE")
                        .with(As.person(it.manager)), 400, "", null),
                new Case("an expert at the applicant's form", it -> get(it.mine() + "/edit")
                        .with(As.person(it.scene.person(Role.EXPERT, null))), 403, "", null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void answers_clearly_and_loses_nothing(Case bad) throws Exception {
        var response = mvc.perform(bad.request.in(this).with(csrf())).andReturn().getResponse();
        String html = response.getContentAsString(StandardCharsets.UTF_8);
        assertThat(response.getStatus()).as(Jsoup.parse(html).text()).isEqualTo(bad.status);
        assertThat(Jsoup.parse(html).text()).contains(bad.says).doesNotContain("Exception", "at io.luxuan");
        assertThat(html).contains(bad.keeps == null ? "" : bad.keeps);
        for (String path : new String[] {"/edit", "/preview", ""}) {
            String after = mvc.perform(get(mine() + path).with(As.person(applicant))).andReturn().getResponse()
                    .getContentAsString(StandardCharsets.UTF_8);
            assertThat(after).doesNotContain("<script>alert").doesNotContain("<img src=x");
        }
    }
}
