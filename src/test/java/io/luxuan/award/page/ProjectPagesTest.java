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
import io.luxuan.programme.form.Table;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
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
        mvc.perform(post(paper(project, "statement") + "/1").param("next", "submit").with(as(stranger)).with(csrf()))
                .andExpect(status().isNotFound());
    }

    @Test
    void a_statement_with_errors_keeps_all_that_was_typed_and_says_what_is_wrong() throws Exception {
        Project project = started("P12", "100");
        mvc.perform(form(project, Map.of("milestones.1.day", "2000-01-01", "budget.1.amount", "99.99",
                        "objectives", "<script>alert(1)</script>' OR 1=1")).param("next", "submit").with(as(applicant)).with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("预算合计应等于立项金额")))
                .andExpect(content().string(containsString("应在项目起止日期")))
                .andExpect(content().string(containsString("&lt;script&gt;alert(1)&lt;/script&gt;")))
                .andExpect(content().string(not(containsString("<script>alert(1)"))));
        assertThat(fresh(project).state()).isEqualTo(ProjectState.STATEMENT);
        mvc.perform(get(paper(project, "statement")).with(as(applicant)))
                .andExpect(content().string(containsString("99.99")));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "objectives, '', 此项必填", "milestones.1.day, 明天, 请填写日期", "budget.1.amount, -5, 请填写金额",
        "budget.1.amount, 1e2, 请填写金额", "milestones.1.deliverable, '', 此项必填"})
    void bad_input_is_told_at_the_field(String field, String typed, String message) throws Exception {
        Project project = started("P12", "100");
        mvc.perform(form(project, Map.of(field, typed)).param("next", "submit").with(as(applicant)).with(csrf()))
                .andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString(message)));
    }

    @Test
    void an_overlong_text_is_told_and_kept() throws Exception {
        Project project = started("P12", "100");
        mvc.perform(form(project, Map.of("objectives", "长".repeat(3001))).param("next", "submit").with(as(applicant)).with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("最多 3,000 字，现有 3,001 字")));
    }

    @Test
    void a_right_statement_is_handed_in_by_its_page_alone() throws Exception {
        Project project = started("P12", "100");
        mvc.perform(form(project, Map.of()).param("next", "submit").with(as(applicant)).with(csrf()))
                .andExpect(redirectedUrl("/applicant/projects/" + project.id()));
        assertThat(fresh(project).state()).isEqualTo(ProjectState.STATEMENT_CHECK);
        mvc.perform(get("/manager/projects/" + project.id()).with(as(manager))).andExpect(content().string(containsString("交付")));
    }

    @Test
    void a_draft_saves_itself_and_a_stale_one_is_refused() throws Exception {
        Project project = started("P12", "100");
        mvc.perform(post(paper(project, "statement") + "/1/answers/objectives").param("a.objectives", "一半").param("v.objectives", "")
                        .header("HX-Request", "true").with(as(applicant)).with(csrf()))
                .andExpect(status().isOk()).andExpect(content().string(containsString("保存")));
        mvc.perform(get(paper(project, "statement")).with(as(applicant))).andExpect(content().string(containsString("一半")));
        submit(project, PaperKind.STATEMENT, statement(project));
        mvc.perform(post(paper(project, "statement") + "/1").param("a.objectives", "旧页").param("v.objectives", "")
                .with(as(applicant)).with(csrf())).andExpect(status().isConflict());
    }

    @Test
    void a_cell_saves_itself_and_leaves_what_another_window_wrote() throws Exception {
        Project project = started("P12", "100");
        String cell = paper(project, "statement") + "/1/tables/budget/1/amount";
        mvc.perform(post(cell).param("a.budget.1.amount", "６０").param("s.budget.1.amount", "").with(as(applicant)).with(csrf()))
                .andExpect(status().isOk()).andExpect(content().string(containsString("data-plain=\"60\"")));
        mvc.perform(post(cell).param("a.budget.1.amount", "70").param("s.budget.1.amount", "").with(as(applicant)).with(csrf()))
                .andExpect(status().isOk()).andExpect(content().string(containsString("60")));
        assertThat(stored(project, "budget").row(1).orElseThrow().text("amount")).isEqualTo("60");
        mvc.perform(post(cell).param("a.budget.1.amount", "1").with(as(stranger)).with(csrf())).andExpect(status().isNotFound());
    }

    @Test
    void rows_come_and_go_with_and_without_scripts() throws Exception {
        Project project = started("P12", "100");
        mvc.perform(form(project, Map.of()).param("next", "row-add:budget").with(as(applicant)).with(csrf()))
                .andExpect(redirectedUrl(paper(project, "statement") + "#q-budget"));
        mvc.perform(get(paper(project, "statement")).with(as(applicant))).andExpect(content().string(containsString("a.budget.2.amount")));
        mvc.perform(post(paper(project, "statement") + "/1/tables/budget").param("next", "row-remove:budget.1").with(as(applicant)).with(csrf()))
                .andExpect(status().isOk()).andExpect(content().string(not(containsString("a.budget.1.amount"))));
        mvc.perform(post(paper(project, "statement") + "/1").param("p.budget", "测试\t报价单\t40").param("next", "table-paste:budget")
                .with(as(applicant)).with(csrf())).andExpect(redirectedUrl(paper(project, "statement") + "#q-budget"));
        assertThat(stored(project, "budget").filled()).extracting(row -> row.text("amount")).contains("40");
    }

    @Test
    void versions_of_a_statement_stand_side_by_side_for_the_unit_and_for_staff() throws Exception {
        Project project = started("P12", "100");
        submit(project, PaperKind.STATEMENT, statement(project));
        Actors.run(manager, () -> decidePaper.giveBack(project.id(), PaperKind.STATEMENT, 1, "样机写得太少"));
        Map<String, String> again = new LinkedHashMap<>(statement(project));
        again.put("milestones", Table.read(again.get("milestones")).with(1, "deliverable", "样机两台").write());
        submit(project, PaperKind.STATEMENT, again);
        mvc.perform(get("/applicant/projects/" + project.id()).with(as(applicant)))
                .andExpect(content().string(containsString("/papers/statement/versions?to=2")));
        for (String page : List.of("/applicant/projects/", "/manager/projects/")) {
            Person reader = page.startsWith("/applicant") ? applicant : manager;
            mvc.perform(get(page + project.id() + "/papers/statement/versions").with(as(reader))).andExpect(status().isOk())
                    .andExpect(content().string(containsString("lx-after\">样机两台"))).andExpect(content().string(containsString("lx-before\">交付")))
                    .andExpect(content().string(not(containsString("经费预算"))));
        }
        mvc.perform(get(paper(project, "statement") + "/versions").param("from", "2").param("to", "1").with(as(applicant)))
                .andExpect(status().isNotFound());
        mvc.perform(get(paper(project, "statement") + "/versions").with(as(stranger))).andExpect(status().isNotFound());
    }

    @Test
    void the_last_statements_of_a_round_go_out_as_a_workbook_with_a_sheet_for_each_table() throws Exception {
        Project project = started("P12", "100");
        String workbook = "/manager/rounds/" + project.roundId() + "/papers/statement.xlsx";
        submit(project, PaperKind.STATEMENT, statement(project));
        byte[] bytes = mvc.perform(get(workbook).with(as(manager))).andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(book.getSheet("里程碑").getRow(1).getCell(3).getStringCellValue()).isEqualTo("交付");
            assertThat(book.getSheetAt(0).getRow(1).getCell(0).getStringCellValue()).isEqualTo(project.numberText());
        }
        mvc.perform(get(workbook).with(as(applicant))).andExpect(status().isForbidden());
    }

    private Table stored(Project project, String table) {
        return Actors.as(applicant, () -> Table.read(drafts.open(project.id(), PaperKind.STATEMENT).answers().get(table)));
    }

    @Test
    void files_are_told_by_their_bytes_and_come_back_only_to_their_own() throws Exception {
        Project project = started("P12", "100");
        String files = paper(project, "statement") + "/1";
        mvc.perform(multipart(files).file(new MockMultipartFile("file", "a.pdf", null, "MZ not a pdf".getBytes(StandardCharsets.UTF_8)))
                        .param("next", "attach").param("v.objectives", "").param("a.objectives", "写到一半").with(as(applicant)).with(csrf()))
                .andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("写到一半")));
        mvc.perform(multipart(files).file(new MockMultipartFile("file", "证明.pdf", null, PDF)).param("next", "attach").param("v.objectives", "")
                        .param("a.objectives", "写到一半").with(as(applicant)).with(csrf()))
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

    /** The page of a right statement, but for these fields. */
    private MockHttpServletRequestBuilder form(Project project, Map<String, String> typed) {
        Map<String, String> fields = new LinkedHashMap<>();
        statement(project).forEach((key, text) -> {
            if (text.startsWith("{")) {
                Table.read(text).rows().forEach(row -> row.cells().forEach((column, cell) -> fields.put(key + "." + row.id() + "." + column, cell)));
            } else {
                fields.put(key, text);
            }
        });
        fields.putAll(typed);
        MockHttpServletRequestBuilder form = post(paper(project, "statement") + "/1");
        fields.forEach((name, text) -> form.param("a." + name, text).param((name.contains(".") ? "s." : "v.") + name, ""));
        return form;
    }

    private static RequestPostProcessor as(Person person) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                person, null, List.of(new SimpleGrantedAuthority("ROLE_" + person.role()))));
    }
}
