package io.luxuan.award.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.luxuan.award.acceptance.ProjectScene;
import io.luxuan.award.project.Project;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

class TransferPagesTest extends ProjectScene {
    private static final String ORDERS = "/manager/transfers/orders/";

    @Autowired MockMvc mvc;

    @Test
    void what_is_due_is_found_proposed_approved_and_its_bank_answers_read() throws Exception {
        Project project = started("P12", "100");
        stated(project);
        String payment = treasury().due(project.roundId()).get(0);
        String list = "/manager/transfers?round=" + project.roundId();
        shows(list, "缺收款账户", "共 1 笔，60 万元");
        shows("/manager/transfers/payments/" + payment, "不能列入批次");
        mvc.perform(post("/manager/transfers/payments/" + payment + "/account").param("payee", "甲").param("accountNumber", "12")
                .param("bank", "").with(as(manager)).with(csrf())).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("账号应为 6 至 32 位数字"))).andExpect(content().string(containsString("value=\"甲\"")));
        String order = treasury().proposed(List.of(payment)).get(0);
        shows(list, "没有符合条件的款项");
        shows(ORDERS + order, "待批准", "3700000012345678", "由您批准");
        mvc.perform(post(ORDERS + order + "/refuse").with(as(manager)).with(csrf())).andExpect(status().isUnprocessableContent());
        mvc.perform(post(ORDERS + order + "/approve").with(as(manager)).with(csrf())).andExpect(status().isFound());
        String text = mvc.perform(get(ORDERS + order + "/file").param("format", "xml").with(as(manager))).andExpect(status().isOk())
                .andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
        assertThat(text).contains("<amount>600000.00</amount>").contains("<payeeAccount>3700000012345678</payeeAccount>");
        mvc.perform(post(ORDERS + order + "/send").with(as(manager)).with(csrf())).andExpect(status().isFound());
        shows(ORDERS + order, "登记银行结果");
        answer(order, "1,599999,退回,户名不符", 422, "应为 600000.00 元", "第 2 行");
        assertThat(ledger(project)).containsExactly("FIRST 60 SENT");
        answer(order, "1,600000,退回,户名不符", 302);
        assertThat(ledger(project)).containsExactly("FIRST 60 RETURNED");
        answer(order, "1,600000,退回,户名不符", 302);
        shows(list, "退回待核对账户");
        shows("/manager/transfers/orders", "已办结");
        shows("/manager/projects/" + project.id(), "银行退回");
    }

    @Test
    void the_day_of_payment_reads_like_every_other_day() throws Exception {
        Project project = started("P12", "100");
        stated(project);
        String order = treasury().payAll(project.roundId()).get(0);
        String day = clock.now().toLocalDate() + " V-";
        shows(ORDERS + order, day);
        shows("/manager/projects/" + project.id(), day);
    }

    @Test
    void a_supervisor_reads_without_accounts_and_changes_nothing() throws Exception {
        Project project = started("P12", "100");
        stated(project);
        String order = treasury().proposed(treasury().due(project.roundId())).get(0);
        Person supervisor = person(Role.SUPERVISOR, null);
        mvc.perform(get(ORDERS + order).with(as(supervisor))).andExpect(status().isOk())
                .andExpect(content().string(not(containsString("3700000012345678"))));
        mvc.perform(get("/manager/transfers").with(as(supervisor))).andExpect(status().isOk());
        mvc.perform(post(ORDERS + order + "/approve").with(as(supervisor)).with(csrf())).andExpect(status().isForbidden());
        mvc.perform(get(ORDERS + order + "/file").with(as(supervisor))).andExpect(status().isForbidden());
        mvc.perform(get("/manager/transfers").with(as(applicant))).andExpect(status().isForbidden());
    }

    @Test
    void a_template_is_set_by_fund_and_a_wrong_line_is_told() throws Exception {
        String page = "/manager/transfers/templates/some-fund";
        mvc.perform(post(page).param("columns", "序号|line|no\n金额|money|x").with(as(manager)).with(csrf())).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("金额|money|x")));
        mvc.perform(post(page).param("columns", "编号|line|id\n金额|yuan|money").with(as(manager)).with(csrf())).andExpect(status().isFound());
        shows(page, "编号|line|id");
    }

    @Test
    void funds_show_what_is_due_and_can_be_taken_as_a_workbook() throws Exception {
        Project project = started("P12", "100");
        stated(project);
        shows("/manager/funds", "待拨付", "银行退回");
        mvc.perform(get("/manager/funds.xlsx").with(as(manager))).andExpect(status().isOk());
    }

    private void answer(String order, String row, int status, String... words) throws Exception {
        byte[] file = ("序号,金额（元）,结果,退回原因\n" + row + "\n").getBytes(StandardCharsets.UTF_8);
        var answer = mvc.perform(multipart(ORDERS + order + "/answers").file(new MockMultipartFile("file", "a.csv", "text/csv", file))
                .with(as(manager)).with(csrf())).andExpect(status().is(status));
        for (String word : words) {
            answer.andExpect(content().string(containsString(word)));
        }
    }

    private void shows(String address, String... words) throws Exception {
        var page = mvc.perform(get(address).with(as(manager))).andExpect(status().isOk());
        for (String word : words) {
            page.andExpect(content().string(containsString(word)));
        }
    }

    private static RequestPostProcessor as(Person person) {
        return SecurityMockMvcRequestPostProcessors.authentication(UsernamePasswordAuthenticationToken.authenticated(person, null,
                List.of(new SimpleGrantedAuthority("ROLE_" + person.role()))));
    }
}
