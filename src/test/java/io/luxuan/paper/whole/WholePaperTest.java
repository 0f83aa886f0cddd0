package io.luxuan.paper.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.luxuan.application.ApplicationFacts;
import io.luxuan.application.ApplicationPaper;
import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.form.As;
import io.luxuan.application.form.AttachFile;
import io.luxuan.application.form.SaveAnswer;
import io.luxuan.application.store.Drafts;
import io.luxuan.application.store.Setting;
import io.luxuan.application.submit.CallScene;
import io.luxuan.programme.form.Form.Question;
import io.luxuan.programme.form.Form.QuestionType;
import io.luxuan.round.Round;
import io.luxuan.shared.Hashes;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.storage.Upload;
import io.luxuan.support.ServiceTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** An application (P12) as one paper, while it is written and after it was handed in. */
@ServiceTest
class WholePaperTest {
    @Autowired CallScene scene;
    @Autowired MockMvc mvc;
    @Autowired MovableClock clock;
    @Autowired SaveAnswer save;
    @Autowired AttachFile attach;
    @Autowired Setting setting;
    @Autowired Drafts drafts;

    @Autowired ApplicationPaper paper;
    @Autowired ApplicationFacts facts;

    Round round;
    String department;
    Person applicant;

    @BeforeEach
    void aCall() {
        round = scene.open("P12");
        department = scene.department();
        applicant = scene.applicantUnder(department);
    }

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    @Test
    void what_is_being_written_is_marked_as_a_draft_on_every_page() throws Exception {
        String id = scene.filled(round, applicant, Map.of("title", "智能质检😀产线"));
        byte[] paper = take("applicant", id, applicant, 200);
        List<String> pages = pages(paper);
        assertThat(pages).allSatisfy(page -> assertThat(page).contains("草稿").contains("内容校验码"));
        assertThat(pages.get(0)).contains("草稿，尚未提交").contains("智能质检〓产线").contains("提交后编号").contains("第 1 页　共 " + pages.size() + " 页");
        assertThat(String.join("", pages)).contains("签字盖章页").contains("推荐单位意见");
        Files.createDirectories(Path.of("target/papers"));
        Files.write(Path.of("target/papers/draft.pdf"), paper);
    }

    @Test
    void the_unit_its_department_and_the_office_take_the_paper_of_what_was_handed_in() throws Exception {
        String id = scene.filled(round, applicant, Map.of());
        attach(id, "说明.pdf", TwoPages.pdf());
        scene.submit(applicant, id);
        Person recommender = scene.person(Role.RECOMMENDER, department);
        for (byte[] paper : List.of(take("applicant", id, applicant, 200), take("recommender", id, recommender, 200),
                take("manager", id, scene.person(Role.MANAGER, null), 200))) {
            List<String> pages = pages(paper);
            String all = String.join("\n", pages);
            assertThat(all).doesNotContain("草稿").contains("第 1 版").contains("附件清单");
            assertThat(all.replaceAll("\\s", "")).contains(Hashes.sha256(TwoPages.pdf()));
            assertThat(pages.get(0)).contains("-V1");
            assertThat(pages.get(pages.size() - 1)).contains("second page of a stranger");
            assertThat(pages.get(pages.size() - 1).replaceAll("\\s", "")).contains("第" + pages.size() + "页");
            assertThat(new String(paper, StandardCharsets.ISO_8859_1)).doesNotContain("JavaScript");
            Files.createDirectories(Path.of("target/papers"));
            Files.write(Path.of("target/papers/whole.pdf"), paper);
        }
    }

    @Test
    void files_that_cannot_stand_in_the_paper_are_listed_with_their_digests() throws Exception {
        String id = scene.filled(round, applicant, Map.of());
        byte[] broken = "%PDF-1.7\nnothing of it is true\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        attach(id, "坏文件.pdf", broken);
        String all = String.join("\n", pages(take("applicant", id, applicant, 200)));
        assertThat(all.replace("\n", "")).contains("坏文件.pdf").contains("文件无法读取");
        assertThat(all.replaceAll("\\s", "")).contains(Hashes.sha256(broken));
    }

    @Test
    void a_blind_paper_says_nothing_of_who_applies() throws Exception {
        String id = scene.filled(round, applicant, Map.of());
        attach(id, "测试单位简介.pdf", TwoPages.pdf());
        scene.submit(applicant, id);
        ApplicationSummary known = facts.get(id);
        byte[] blind = paper.blindPaper(id, Set.of("sceneAbstract")).body().getContentAsByteArray();
        assertThat(String.join("", pages(blind)).replaceAll("\\s", "")).contains(known.number()).doesNotContain(known.organisationName())
                .doesNotContain(known.leader()).doesNotContain("简介.pdf").doesNotContain("签字盖章页").doesNotContain("stranger");
        assertThat(paper.blindPaper(id, Set.of("sceneAbstract")).body().getContentAsByteArray()).isEqualTo(blind);
    }

    @Test
    void others_find_no_paper_and_drafts_are_their_units_own() throws Exception {
        String id = scene.filled(round, applicant, Map.of());
        take("applicant", id, scene.applicantUnder(department), 404);
        take("recommender", id, scene.person(Role.RECOMMENDER, department), 404);
        take("manager", id, scene.person(Role.MANAGER, null), 404);
        scene.submit(applicant, id);
        take("recommender", id, scene.person(Role.RECOMMENDER, scene.department()), 404);
        take("manager", id, applicant, 403);
        assertThat(mvc.perform(get("/applicant/applications/" + id + "/paper.pdf?version=7").with(As.person(applicant))).andReturn().getResponse()
                .getStatus()).isEqualTo(404);
    }

    private void attach(String id, String name, byte[] content) {
        String question = setting.form(round.id()).questions().filter(one -> one.type() == QuestionType.ATTACHMENT)
                .map(Question::key).findFirst().orElseThrow();
        Actors.run(applicant, () -> attach.attach(id, question, Upload.of(name, content)));
    }

    private byte[] take(String role, String id, Person person, int status) throws Exception {
        MockHttpServletResponse response = mvc.perform(get("/" + role + "/applications/" + id + "/paper.pdf").with(As.person(person)))
                .andReturn().getResponse();
        assertThat(response.getStatus()).isEqualTo(status);
        return response.getContentAsByteArray();
    }

    static List<String> pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                pages.add(text.getText(document));
            }
            return pages;
        }
    }
}
