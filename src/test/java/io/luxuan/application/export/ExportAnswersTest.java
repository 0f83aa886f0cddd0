package io.luxuan.application.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.luxuan.application.form.As;
import io.luxuan.application.store.ApplicationMapper;
import io.luxuan.application.submit.CallScene;
import io.luxuan.round.Round;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ServiceTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Answers of scenarios (P12) in workbooks: lines of applications, and sheets of their tables. */
@ServiceTest
class ExportAnswersTest {
    @Autowired CallScene scene;
    @Autowired MockMvc mvc;
    @Autowired MovableClock clock;
    @Autowired ApplicationMapper applications;

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

    private MockHttpServletResponse answer(Person person, String address) throws Exception {
        return mvc.perform(get(address).with(As.person(person))).andReturn().getResponse();
    }

    private static List<List<String>> rows(MockHttpServletResponse response, String name) throws IOException {
        try (Workbook workbook = new XSSFWorkbook(new ByteArrayInputStream(response.getContentAsByteArray()))) {
            Sheet sheet = workbook.getSheet(name);
            List<List<String>> rows = new ArrayList<>();
            sheet.forEach(row -> {
                List<String> cells = new ArrayList<>();
                row.forEach(cell -> cells.add(cell.getStringCellValue()));
                rows.add(cells);
            });
            return rows;
        }
    }

    @Test
    void a_unit_takes_along_what_it_has_typed() throws Exception {
        String draft = scene.filled(round, applicant, Map.of("title", "=HYPERLINK(1)"));
        MockHttpServletResponse answer = answer(applicant, "/applicant/applications/" + draft + "/answers.xlsx");
        assertThat(answer.getHeader("Content-Disposition")).contains(".xlsx");
        assertThat(rows(answer, "申请").get(0)).startsWith("编号", "申报单位", "项目名称", "状态").doesNotContain("财政资金使用预算");
        assertThat(rows(answer, "申请").get(1)).contains("=HYPERLINK(1)", "草稿", "材料.pdf", "30.50");
        assertThat(rows(answer, "财政资金使用预算").get(0)).endsWith("支出科目", "具体内容", "单价（万元）", "数量", "金额（万元）");
        assertThat(rows(answer, "财政资金使用预算").get(1)).endsWith("30.50", "1", "30.50");
        assertThat(rows(answer, "实施计划与绩效目标")).hasSize(3);
        assertThat(answer(scene.applicantUnder(department), "/applicant/applications/" + draft + "/answers.xlsx").getStatus()).isEqualTo(404);
    }

    @Test
    void staff_get_all_that_were_submitted_and_no_drafts() throws Exception {
        scene.filled(round, applicant, Map.of("title", "草稿一项"));
        String one = scene.submitted(round, scene.applicantUnder(department), Map.of("title", "甲"));
        String two = scene.submitted(round, scene.applicantUnder(department), Map.of("title", "乙"));
        Person manager = scene.person(Role.MANAGER, null);
        MockHttpServletResponse answer = answer(manager, "/manager/rounds/" + round.id() + "/answers.xlsx");
        assertThat(rows(answer, "申请")).hasSize(3);
        assertThat(rows(answer, "申请").subList(1, 3)).extracting(row -> row.get(2)).containsExactlyInAnyOrder("甲", "乙");
        assertThat(rows(answer, "实施计划与绩效目标")).hasSize(5).anyMatch(row -> row.get(0).equals(applications.find(one).numberText()))
                .anyMatch(row -> row.get(0).equals(applications.find(two).numberText()));
        assertThat(answer(scene.person(Role.SUPERVISOR, null), "/manager/rounds/" + round.id() + "/answers.xlsx").getStatus()).isEqualTo(200);
        assertThat(answer(applicant, "/manager/rounds/" + round.id() + "/answers.xlsx").getStatus()).isEqualTo(403);
    }

    @Test
    void names_of_sheets_are_short_and_differ() {
        SheetNames names = new SheetNames(List.of("申请"));
        assertThat(names.of("a", "申请")).isEqualTo("申请（2）");
        assertThat(names.of("b", "单价/数量[含税]")).isEqualTo("单价 数量 含税");
        assertThat(names.of("c", "长".repeat(40))).hasSize(31);
        assertThat(names.of("d", "长".repeat(40))).hasSize(31).endsWith("（2）");
        assertThat(names.of("a", "申请")).isEqualTo("申请（2）");
    }
}
