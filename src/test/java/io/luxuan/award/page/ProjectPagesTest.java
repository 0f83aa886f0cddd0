package io.luxuan.award.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.luxuan.award.acceptance.ProjectScene;
import io.luxuan.award.papers.FileMapper;
import io.luxuan.award.project.PaperKind;
import io.luxuan.award.project.Project;
import io.luxuan.award.project.ProjectState;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

class ProjectPagesTest extends ProjectScene {
    @Autowired MockMvc mvc;

    @Test
    void a_unit_finds_what_to_do_next() throws Exception {
        Project project = started("P12", "100");
        mvc.perform(get("/applicant/projects").with(as(applicant))).andExpect(status().isOk())
                .andExpect(content().string(containsString("填写任务书")));
        mvc.perform(get("/applicant/projects/" + project.id()).with(as(applicant))).andExpect(status().isOk())
                .andExpect(content().string(containsString("请填写并提交任务书")));
        mvc.perform(get(paper(project, "statement")).with(as(applicant))).andExpect(status().isOk())
                .andExpect(content().string(containsString("里程碑")));
    }

    @Test
    void other_units_find_nothing() throws Exception {
        Project project = started("P12", "100");
        for (String path : List.of("/applicant/projects/" + project.id(), paper(project, "statement"),
                "/applicant/projects/" + project.id() + "/files/x")) {
            mvc.perform(get(path).with(as(stranger))).andExpect(status().isNotFound());
        }
        mvc.perform(get("/applicant/projects").with(as(stranger)))
                .andExpect(content().string(not(containsString(project.numberText()))));
        mvc.perform(post(paper(project, "statement") + "/submit").param("version", "1").with(as(stranger)).with(csrf()))
                .andExpect(status().isNotFound());
    }

    @Test
    void a_statement_with_errors_keeps_all_that_was_typed_and_says_what_is_wrong() throws Exception {
        Project project = started("P12", "100");
        mvc.perform(statementForm(project).param("milestone1Date", "2000-01-01").param("budget1Amount", "99.99")
                        .param("objectives", "<script>alert(1)</script>' OR 1=1").with(as(applicant)).with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("应等于立项金额 100 万元")))
                .andExpect(content().string(containsString("应在项目起止日期")))
                .andExpect(content().string(containsString("&lt;script&gt;alert(1)&lt;/script&gt;")))
                .andExpect(content().string(not(containsString("<script>alert(1)"))));
        assertThat(fresh(project).state()).isEqualTo(ProjectState.STATEMENT);
        mvc.perform(get(paper(project, "statement")).with(as(applicant)))
                .andExpect(content().string(containsString("99.99")));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "objectives, '', 请填写此项", "milestone1Date, 明天, 日期格式", "budget1Amount, -5, 请填写金额",
        "budget1Amount, 1e2, 请填写金额", "milestone1Deliverable, '', 请填写此项"})
    void bad_input_is_told_at_the_field(String field, String typed, String message) throws Exception {
        Project project = started("P12", "100");
        mvc.perform(statementForm(project, field, typed).with(as(applicant)).with(csrf()))
                .andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString(message)));
    }

    @Test
    void an_overlong_text_is_told_and_kept() throws Exception {
        Project project = started("P12", "100");
        mvc.perform(statementForm(project, "objectives", "长".repeat(3001)).with(as(applicant)).with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("不能超过3000个字，现在有3001个字")));
    }

    @Test
    void a_draft_saves_itself_and_a_stale_one_is_refused() throws Exception {
        Project project = started("P12", "100");
        mvc.perform(post(paper(project, "statement") + "/draft").param("version", "1").param("objectives", "一半")
                        .header("HX-Request", "true").with(as(applicant)).with(csrf()))
                .andExpect(status().isOk()).andExpect(content().string(containsString("保存")));
        mvc.perform(get(paper(project, "statement")).with(as(applicant))).andExpect(content().string(containsString("一半")));
        submit(project, PaperKind.STATEMENT, statement(project));
        mvc.perform(post(paper(project, "statement") + "/draft").param("version", "1").param("objectives", "旧页")
                .with(as(applicant)).with(csrf())).andExpect(status().isConflict());
    }

    @Test
    void files_are_told_by_their_bytes_and_come_back_only_to_their_own() throws Exception {
        Project project = started("P12", "100");
        String files = paper(project, "statement") + "/files";
        mvc.perform(multipart(files).file(new MockMultipartFile("file", "a.pdf", null, "MZ not a pdf".getBytes(StandardCharsets.UTF_8)))
                        .param("version", "1").param("objectives", "写到一半").with(as(applicant)).with(csrf()))
                .andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("写到一半")));
        mvc.perform(multipart(files).file(new MockMultipartFile("file", "证明.pdf", null, PDF)).param("version", "1")
                        .param("objectives", "写到一半").with(as(applicant)).with(csrf()))
                .andExpect(redirectedUrl(paper(project, "statement")));
        String fileId = fileMapper.ofProject(project.id()).get(0).id();
        mvc.perform(get("/applicant/projects/" + project.id() + "/files/" + fileId).with(as(applicant)))
                .andExpect(status().isOk()).andExpect(content().bytes(PDF));
        mvc.perform(get("/applicant/projects/" + project.id() + "/files/" + fileId).with(as(stranger)))
                .andExpect(status().isNotFound());
        Project other = started("P12", "100");
        mvc.perform(get("/manager/projects/" + other.id() + "/files/" + fileId).with(as(manager))).andExpect(status().isNotFound());
    }

    @Test
    void a_manager_reads_decides_and_grades_and_a_supervisor_only_reads() throws Exception {
        Project project = started("P12", "100");
        Person supervisor = person(Role.SUPERVISOR, null);
        submit(project, PaperKind.STATEMENT, statement(project));
        String page = "/manager/projects/" + project.id();
        mvc.perform(get("/manager/rounds/" + project.roundId() + "/projects").with(as(manager))).andExpect(status().isOk())
                .andExpect(content().string(containsString(project.numberText())));
        mvc.perform(get(page).with(as(manager))).andExpect(content().string(containsString("退回修改")));
        mvc.perform(get(page).with(as(supervisor))).andExpect(status().isOk())
                .andExpect(content().string(not(containsString("退回修改"))));
        mvc.perform(post(page + "/papers/statement/approve").param("version", "1").with(as(supervisor)).with(csrf()))
                .andExpect(status().isForbidden());
        mvc.perform(post(page + "/papers/statement/return").param("version", "1").param("reason", " ").with(as(manager)).with(csrf()))
                .andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("请填写此项")));
        mvc.perform(post(page + "/papers/statement/approve").param("version", "1").with(as(manager)).with(csrf()))
                .andExpect(redirectedUrl(page));
        acceptanceHandedIn(project);
        judged(project, "合格", "合格", "合格");
        mvc.perform(post(page + "/grade").param("version", "1").param("grade", "良好").param("opinion", "写好的意见").with(as(manager)).with(csrf()))
                .andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("写好的意见")))
                .andExpect(content().string(containsString("请选择验收等级")));
        mvc.perform(post(page + "/grade").param("version", "1").param("grade", "合格").param("opinion", "意见").with(as(manager)).with(csrf()))
                .andExpect(redirectedUrl(page));
        mvc.perform(post(page + "/grade").param("version", "1").param("grade", "合格").param("opinion", "意见").with(as(manager)).with(csrf()))
                .andExpect(status().isConflict());
        mvc.perform(get(page).with(as(manager))).andExpect(content().string(containsString("尾款")));
        mvc.perform(get("/applicant/projects/" + project.id()).with(as(applicant))).andExpect(content().string(containsString("已结题")));
    }

    @Autowired FileMapper fileMapper;

    private static String paper(Project project, String kind) {
        return "/applicant/projects/" + project.id() + "/papers/" + kind;
    }

    private MockHttpServletRequestBuilder statementForm(Project project) {
        return post(paper(project, "statement") + "/submit").param("version", "1").param("indicators", "指标")
                .param("milestone1Deliverable", "样机").param("budget1Item", "设备");
    }

    private MockHttpServletRequestBuilder statementForm(Project project, String field, String typed) {
        MockHttpServletRequestBuilder form = post(paper(project, "statement") + "/submit").param("version", "1");
        statement(project).forEach((key, value) -> form.param(key, key.equals(field) ? typed : value));
        return form;
    }

    private static RequestPostProcessor as(Person person) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                person, null, List.of(new SimpleGrantedAuthority("ROLE_" + person.role()))));
    }
}
