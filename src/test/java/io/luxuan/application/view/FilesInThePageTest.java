package io.luxuan.application.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.luxuan.application.form.As;
import io.luxuan.application.store.Drafts;
import io.luxuan.application.store.Setting;
import io.luxuan.application.store.Snapshot.SnapshotFile;
import io.luxuan.application.submit.CallScene;
import io.luxuan.programme.form.Form.Question;
import io.luxuan.programme.form.Form.QuestionType;
import io.luxuan.round.Round;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ServiceTest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;

/** Files of an application (P12): seen in the page, several at once, replaced, taken away after a question. */
@ServiceTest
class FilesInThePageTest {
    private static final byte[] PNG = Base64.getDecoder().decode(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @Autowired CallScene scene;
    @Autowired MockMvc mvc;
    @Autowired MovableClock clock;
    @Autowired Drafts drafts;
    @Autowired Setting setting;

    Round round;
    String department;
    Person applicant;
    String id;
    String question;

    @BeforeEach
    void aDraftWithFiles() {
        round = scene.open("P12");
        department = scene.department();
        applicant = scene.applicantUnder(department);
        id = scene.filled(round, applicant);
        question = setting.form(round.id()).questions().filter(one -> one.type() == QuestionType.ATTACHMENT).map(Question::key)
                .findFirst().orElseThrow();
    }

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    @Test
    void a_pdf_is_framed_and_a_picture_shown_for_all_who_read_the_application() throws Exception {
        String file = files().get(0).id();
        Document page = page(own(file) + "/view", applicant);
        assertThat(page.select("iframe").attr("src")).isEqualTo(own(file) + "/content");
        assertThat(page.text()).doesNotContain("不能在网页中显示");
        MockHttpServletResponse content = mvc.perform(get(own(file) + "/content").with(As.person(applicant))).andReturn().getResponse();
        assertThat(content.getHeader("Content-Disposition")).startsWith("inline");
        assertThat(content.getHeader("Content-Security-Policy")).contains("frame-ancestors 'self'");
        scene.submit(applicant, id);
        Person recommender = scene.person(Role.RECOMMENDER, department);
        assertThat(page("/recommender/applications/" + id + "/attachments/" + file + "/view", recommender).select("iframe")).hasSize(1);
        assertThat(page("/manager/applications/" + id, scene.person(Role.MANAGER, null)).select("a[href$=/view]")).isNotEmpty();
        Person stranger = scene.applicantUnder(department);
        assertThat(mvc.perform(get(own(file) + "/view").with(As.person(stranger))).andReturn().getResponse().getStatus()).isEqualTo(404);
        assertThat(mvc.perform(get(own(file) + "/content").with(As.person(stranger))).andReturn().getResponse().getStatus()).isEqualTo(404);
    }

    @Test
    void of_several_files_those_that_can_be_kept_are_and_the_others_are_named() throws Exception {
        MockHttpServletResponse answer = mvc.perform(multipart("/applicant/applications/" + id + "/edit")
                .file(new MockMultipartFile("file." + question, "一.pdf", null, CallScene.PDF))
                .file(new MockMultipartFile("file." + question, "二.exe", null, "MZ".getBytes(StandardCharsets.US_ASCII)))
                .file(new MockMultipartFile("file." + question, "三.pdf", null, "plain words".getBytes(StandardCharsets.US_ASCII)))
                .with(As.person(applicant)).with(SecurityMockMvcRequestPostProcessors.csrf())).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8)).select("#f-" + question + "-error").text())
                .contains("“二.exe”").contains("“三.pdf”").contains("其余文件已保存");
        assertThat(files()).extracting(SnapshotFile::name).contains("一.pdf").doesNotContain("二.exe", "三.pdf");
    }

    @Test
    void a_replaced_file_stays_as_its_former_version() throws Exception {
        SnapshotFile former = files().get(0);
        int before = files().size();
        String now = replaced(former.id(), "新版.pdf", "%PDF-1.4\n2 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
        assertThat(files()).hasSize(before).extracting(SnapshotFile::name).contains("新版.pdf").doesNotContain(former.name() + "x");
        Document page = page(now, applicant);
        assertThat(page.select("section[aria-labelledby=former] a").eachText()).containsExactly(former.name());
        assertThat(page(page.select("section[aria-labelledby=former] a").attr("href"), applicant).text()).contains("已被新文件替换");
        MockHttpServletResponse again = replace(former.id(), "再来.pdf", CallScene.PDF);
        assertThat(again.getStatus()).isEqualTo(422);
        assertThat(again.getContentAsString(StandardCharsets.UTF_8)).contains("已在另一窗口删除或替换");
    }

    @Test
    void a_wrong_file_replaces_nothing() throws Exception {
        String file = files().get(0).id();
        MockHttpServletResponse wrong = replace(file, "照片.exe", "MZ".getBytes(StandardCharsets.US_ASCII));
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(wrong.getContentAsString(StandardCharsets.UTF_8)).contains("不支持这种文件");
        assertThat(replace(file, "", new byte[0]).getContentAsString(StandardCharsets.UTF_8)).contains("没有选择文件");
        assertThat(files()).extracting(SnapshotFile::id).contains(file);
        scene.submit(applicant, id);
        assertThat(replace(file, "图.png", PNG).getStatus()).isEqualTo(422);
        assertThat(page(own(file) + "/view", applicant).select("section[aria-labelledby=replace]")).isEmpty();
    }

    @Test
    void somebody_is_asked_before_a_file_goes_and_what_was_typed_is_saved_first() throws Exception {
        SnapshotFile file = files().get(0);
        String to = mvc.perform(post("/applicant/applications/" + id + "/edit").param("next", "ask:" + file.id()).param("a.title", "问之前写的")
                .param("v.title", "1").with(As.person(applicant)).with(SecurityMockMvcRequestPostProcessors.csrf())).andReturn()
                .getResponse().getRedirectedUrl();
        assertThat(drafts.read(id).answers()).containsEntry("title", "问之前写的");
        Document question = page(to, applicant);
        assertThat(question.text()).contains("确定删除“" + file.name() + "”？");
        assertThat(files()).extracting(SnapshotFile::id).contains(file.id());
        mvc.perform(post(question.select("main form").attr("action")).with(As.person(applicant)).with(SecurityMockMvcRequestPostProcessors.csrf()));
        assertThat(files()).extracting(SnapshotFile::id).doesNotContain(file.id());
    }

    private List<SnapshotFile> files() {
        return drafts.files(id);
    }

    private String own(String file) {
        return "/applicant/applications/" + id + "/attachments/" + file;
    }

    private String replaced(String file, String name, byte[] content) throws Exception {
        MockHttpServletResponse answer = replace(file, name, content);
        assertThat(answer.getStatus()).isEqualTo(302);
        return answer.getRedirectedUrl();
    }

    private MockHttpServletResponse replace(String file, String name, byte[] content) throws Exception {
        return mvc.perform(multipart(own(file) + "/replace").file(new MockMultipartFile("by", name, null, content)).with(As.person(applicant))
                .with(SecurityMockMvcRequestPostProcessors.csrf())).andReturn().getResponse();
    }

    private Document page(String address, Person person) throws Exception {
        return Jsoup.parse(mvc.perform(get(address).with(As.person(person))).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8));
    }
}
