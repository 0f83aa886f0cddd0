package io.luxuan.application.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.luxuan.application.store.Drafts;
import io.luxuan.application.submit.CallScene;
import io.luxuan.programme.form.CellEdit;
import io.luxuan.programme.form.Table;
import io.luxuan.round.Round;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.spreadsheet.SheetWriter;
import io.luxuan.support.ServiceTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** The budget of a scenario (P12): kept cell by cell, by a whole page, and from a spreadsheet. */
@ServiceTest
class TablesOfAFormTest {
    @Autowired CallScene scene;
    @Autowired MockMvc mvc;
    @Autowired MovableClock clock;
    @Autowired Drafts drafts;

    Round round;
    String department;
    Person applicant;
    String draft;

    @BeforeEach
    void aDraft() {
        round = scene.open("P12");
        department = scene.department();
        applicant = scene.applicantUnder(department);
        draft = Actors.as(applicant, () -> scene.start.start(round.id()));
    }

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    private String mine() {
        return "/applicant/applications/" + draft;
    }

    private MockHttpServletResponse send(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return mvc.perform(request.with(As.person(applicant)).with(csrf())).andReturn().getResponse();
    }

    private static Document html(MockHttpServletResponse response) throws IOException {
        return Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8));
    }

    private Document cell(int row, String column, String text, String shown) throws Exception {
        String name = "budget." + row + "." + column;
        return html(send(post(mine() + "/tables/budget/" + row + "/" + column).param("a." + name, text).param("s." + name, CellEdit.seen(shown))));
    }

    private Table budget() {
        var row = drafts.answers(draft).get("budget");
        return Table.read(row == null ? "" : row.answerText());
    }

    @Test
    void a_cell_saves_itself_and_the_sum_follows() throws Exception {
        cell(1, "number", "2", "");
        Document answer = cell(1, "price", "１，２００．５", "");
        assertThat(answer.text()).contains("合计").contains("已保存");
        assertThat(answer.select("#f-budget-1-amount, #total-budget").eachText()).allMatch(text -> text.contains("2401.00"));
        assertThat(budget().rows().get(0).cells()).isEqualTo(Map.of("price", "1200.5", "number", "2", "amount", "2401.00"));
        assertThat(cell(1, "price", "abc", "1200.5").text()).contains("请填写金额（万元）");
        assertThat(budget().rows().get(0).cells()).isEqualTo(Map.of("price", "abc", "number", "2"));
        assertThat(cell(1, "price", "7", "5").text()).contains("在另一窗口已改为“abc”");
        cell(1, "amount", "9", "");
        assertThat(budget().rows().get(0).text("amount")).isEmpty();
    }

    @Test
    void rows_come_and_go_and_nothing_typed_is_lost() throws Exception {
        var added = send(post(mine() + "/tables/budget").param("next", "row-add:budget").param("a.budget.1.content", "服务器")
                .param("s.budget.1.content", ""));
        assertThat(html(added).select("tbody tr")).hasSize(2);
        assertThat(html(added).select("[aria-label=第2行 单价（万元）]")).extracting(Element::tagName).containsExactly("input");
        assertThat(html(added).select("[aria-label=第2行 金额（万元）]")).extracting(Element::tagName).containsExactly("output");
        assertThat(budget().filled()).extracting(row -> row.text("content")).containsExactly("服务器");
        send(post(mine() + "/tables/budget").param("next", "row-remove:budget.1"));
        assertThat(cell(1, "content", "软件", "服务器").text()).contains("此行已在另一窗口删除");
        assertThat(budget().rows()).extracting(Table.Row::id).containsExactly(2);
    }

    @Test
    void without_a_script_a_button_saves_the_whole_page_first() throws Exception {
        var answer = send(multipart(mine() + "/edit").param("next", "row-add:budget").param("a.siteAddress", "济南").param("v.siteAddress", "0")
                .param("a.budget.1.content", "服务器").param("s.budget.1.content", ""));
        assertThat(answer.getRedirectedUrl()).endsWith("/edit#q-budget");
        assertThat(drafts.read(draft).answers()).containsEntry("siteAddress", "济南");
        assertThat(budget().rows()).hasSize(2);
    }

    @Test
    void pasted_lines_are_read_all_or_none() throws Exception {
        var wrong = send(multipart(mine() + "/edit").param("next", "table-paste:budget")
                .param("p.budget", "支出科目\t单价\t数量\t具体内容\n设备购置\t二百\t1\t甲\n吃饭\t1\t1\t乙"));
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(html(wrong).text()).contains("第 2 行“单价（万元）”：请填写金额", "第 3 行“支出科目”：请从列出的选项中选择");
        assertThat(html(wrong).select("textarea[name=p.budget]").text()).contains("吃饭");
        assertThat(budget().filled()).isEmpty();
        send(multipart(mine() + "/edit").param("next", "table-paste:budget")
                .param("p.budget", "支出科目\t具体内容\t单价\t数量\n设备购置\t服务器\t1,000\t２"));
        assertThat(budget().filled()).extracting(row -> row.text("amount")).containsExactly("2000.00");
    }

    @Test
    void a_workbook_is_read_and_one_that_is_none_is_refused_at_the_table() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter writer = new SheetWriter()) {
            writer.sheet("预算", List.of("支出科目", "具体内容", "单价（万元）", "数量"), List.of(10, 10, 10, 10));
            writer.row(List.of("数据", "标注", "１２", "1"));
            writer.to(out);
        }
        var read = send(multipart(mine() + "/edit").file(new MockMultipartFile("x.budget", "预算.xlsx", null, out.toByteArray()))
                .param("next", "table-file:budget"));
        assertThat(read.getStatus()).isEqualTo(302);
        assertThat(budget().filled()).extracting(row -> row.text("amount")).containsExactly("12.00");
        var none = send(multipart(mine() + "/edit").file(new MockMultipartFile("x.budget", "预算.csv", null, "甲,乙".getBytes(StandardCharsets.UTF_8)))
                .param("next", "table-file:budget"));
        assertThat(html(none).text()).contains("不是 .xlsx 格式的工作簿");
        assertThat(budget().filled()).hasSize(1);
    }

    @Test
    void a_wrong_cell_keeps_the_form_back_and_is_named() throws Exception {
        cell(1, "content", "服务器", "");
        var preview = html(send(get(mine() + "/preview")));
        assertThat(preview.select(".lx-faults li").eachText()).contains("财政资金使用预算 第1行 单价（万元） 此项必填");
    }

    @Test
    void what_was_handed_in_is_read_as_a_table() throws Exception {
        String id = scene.submitted(round, applicant);
        String page = mvc.perform(get("/recommender/applications/" + id)
                        .with(As.person(scene.person(Role.RECOMMENDER, department))).with(csrf()))
                .andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
        assertThat(Jsoup.parse(page).select("#entry-budget th").eachText()).contains("支出科目", "金额（万元）", "合计");
        assertThat(Jsoup.parse(page).select("#entry-budget tfoot").text()).contains("30.50");
    }

    private List<String> faults() throws Exception {
        return html(send(get(mine() + "/preview"))).select(".lx-faults li").eachText();
    }

    private Document answer(String question, String text) throws Exception {
        return html(send(post(mine() + "/answers/" + question).param("a." + question, text).param("v." + question, "0")));
    }

    @Test
    void what_does_not_hold_across_answers_is_said_at_its_question() throws Exception {
        answer("totalInvestment", "500");
        assertThat(answer("spent", "600").text()).contains("已完成投资不能超过项目总投资");
        answer("onlineSince", CallScene.CLOSES.toLocalDate().minusMonths(6).plusDays(1).toString());
        answer("amount", "0");
        assertThat(faults()).contains("已完成投资（万元） 已完成投资不能超过项目总投资", "投入运行日期 至申报截止日，投入运行应满6个月",
                "申请财政资金（万元） 申请金额须大于 0");
        assertThat(drafts.read(draft).answers()).containsEntry("remaining", "-100.00");
    }

    @Test
    void six_months_to_the_day_are_enough() throws Exception {
        answer("onlineSince", CallScene.CLOSES.toLocalDate().minusMonths(6).toString());
        assertThat(faults()).noneMatch(fault -> fault.startsWith("投入运行日期"));
    }

    @Test
    void the_budget_adds_up_to_what_is_asked_for() throws Exception {
        answer("amount", "100");
        cell(1, "number", "3", "");
        assertThat(cell(1, "price", "30", "").text()).contains("预算合计应等于申请财政资金");
        assertThat(cell(1, "number", "4", "3").text()).contains("预算合计应等于申请财政资金");
        cell(1, "price", "25", "30");
        assertThat(faults()).noneMatch(fault -> fault.contains("预算合计"));
    }

    @Test
    void a_question_that_is_not_asked_keeps_its_answer_and_is_not_needed() throws Exception {
        answer("landUse", "有新增用地并申请指标单列");
        assertThat(faults()).contains("新增用地面积（亩） 此项必填");
        assertThat(answer("landArea", "１２．５").select("#saved-landArea").attr("data-plain")).isEqualTo("12.5");
        Document without = html(send(post(mine() + "/answers/landUse").param("a.landUse", "无新增用地").param("v.landUse", "1")));
        assertThat(without.select("#sections").attr("data-hidden")).isEqualTo("landArea");
        assertThat(faults()).noneMatch(fault -> fault.contains("用地面积"));
        assertThat(drafts.read(draft).answers()).containsEntry("landArea", "12.5");
    }

    @Test
    void three_effects_may_be_chosen_and_not_four() throws Exception {
        assertThat(html(send(post(mine() + "/answers/effects").param("a.effects", "提质", "降本").param("v.effects", "0"))).text()).contains("已保存");
        assertThat(drafts.read(draft).answers()).containsEntry("effects", "降本\n提质");
        assertThat(html(send(post(mine() + "/answers/effects").param("a.effects", "降本", "提质", "增效", "保安全").param("v.effects", "1"))).text())
                .contains("最多选 3 项");
    }

    @Test
    void nonsense_is_answered_clearly() throws Exception {
        assertThat(send(post(mine() + "/tables/nobody/1/amount")).getStatus()).isEqualTo(409);
        assertThat(send(post(mine() + "/tables/title").param("next", "row-add:title")).getStatus()).isEqualTo(409);
        assertThat(send(post(mine() + "/tables/budget").param("next", "drop:budget")).getStatus()).isEqualTo(409);
        assertThat(send(post(mine() + "/answers/budget").param("a.budget", "{")).getStatus()).isEqualTo(200);
        assertThat(html(send(post(mine() + "/answers/budget").param("a.budget", "{"))).text()).contains("表格内容无法识别");
    }
}
