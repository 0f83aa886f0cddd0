package io.luxuan.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.form.As;
import io.luxuan.application.formality.CheckFormality;
import io.luxuan.application.submit.CallScene;
import io.luxuan.claim.verification.PassClaims;
import io.luxuan.claim.verification.PassClaims.Outcome;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ServiceTest;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** Many claims verified at once: rules first, then two people, a third where these differ; and the file by which they are paid. */
@ServiceTest
class ClaimsTogetherTest {
    private static final String STATEMENT = "已核对材料，对核验结论负责。";

    @Autowired AutowireCapableBeanFactory beans;
    @Autowired MockMvc mvc;
    @Autowired PassClaims pass;
    @Autowired Rounds rounds;
    @Autowired CheckFormality formality;
    @Autowired MovableClock clock;
    @Autowired JdbcTemplate facts;

    private PlayedClaims window;

    @BeforeEach
    void opened() {
        window = beans.createBean(PlayedClaims.class);
        window.open("P3a");
        Stream.of("甲中心", "乙中心", "丙中心").forEach(platform -> {
            window.claimed(platform);
            window.inOrder(platform);
        });
    }

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    @Test
    void two_people_pass_all_of_them_and_each_claim_keeps_its_own_record() {
        assertThat(passed(window.first)).isEqualTo(new Outcome(3, 0));
        assertThat(window.status("甲中心")).isEqualTo(ApplicationStatus.VERIFYING);
        assertThat(passed(window.second)).isEqualTo(new Outcome(3, 0));
        assertThat(window.status("甲中心")).isEqualTo(ApplicationStatus.VERIFIED);
        assertThat(window.status("丙中心")).isEqualTo(ApplicationStatus.VERIFIED);
        assertThat(facts.queryForList("SELECT opinion FROM claim_finding WHERE application_id = ?", String.class, window.id("乙中心")))
                .containsExactly(STATEMENT, STATEMENT);
    }

    @Test
    void nobody_passes_a_claim_twice_and_a_second_click_passes_none() {
        passed(window.first);
        assertThat(passed(window.first)).isEqualTo(new Outcome(0, 3));
        assertThat(window.status("甲中心")).isEqualTo(ApplicationStatus.VERIFYING);
    }

    @Test
    void a_claim_that_fails_a_rule_is_left_to_a_look_of_its_own() throws Exception {
        String doubtful = approvedByOthers();
        List<String> all = Stream.concat(ids().stream(), Stream.of(doubtful)).toList();
        assertThat(Actors.as(window.first, () -> pass.pass(window.roundId(), all, STATEMENT))).isEqualTo(new Outcome(3, 1));
        page(window.second, "须单件核验");
        assertThat(facts.queryForObject("SELECT COUNT(*) FROM claim_finding WHERE application_id = ?", Integer.class, doubtful)).isZero();
    }

    @Test
    void where_the_other_verifier_found_less_a_third_decides() {
        window.finds(window.first, "甲中心", "0", "国家有配套资金要求");
        assertThat(passed(window.second)).isEqualTo(new Outcome(3, 0));
        assertThat(passed(window.third)).isEqualTo(new Outcome(2, 1));
        assertThat(window.status("甲中心")).isEqualTo(ApplicationStatus.VERIFYING);
        assertThat(window.status("乙中心")).isEqualTo(ApplicationStatus.VERIFIED);
        window.finds(window.third, "甲中心", "0", "经核实，国家有配套资金要求");
        assertThat(window.status("甲中心")).isEqualTo(ApplicationStatus.UNVERIFIED);
    }

    @Test
    void nothing_is_passed_without_the_statement_or_without_a_choice() {
        assertThatThrownBy(() -> Actors.run(window.first, () -> pass.pass(window.roundId(), ids(), " ")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.fields()).containsOnlyKeys("responsible"));
        assertThatThrownBy(() -> Actors.run(window.first, () -> pass.pass(window.roundId(), List.of(), STATEMENT)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.fields()).containsOnlyKeys("selected"));
    }

    @Test
    void the_page_passes_all_that_it_shows_and_keeps_what_was_ticked_when_the_statement_is_missing() throws Exception {
        page(window.first, "本页符合的 3 件全部通过");
        mvc.perform(post(address()).with(As.person(window.first)).with(csrf()).param("selected", window.id("甲中心")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(allOf(containsString("请勾选责任声明"),
                        containsString(window.id("甲中心") + "\" aria-label=\"甲中心升级支持\" checked"))));
        mvc.perform(post(address()).with(As.person(window.first)).with(csrf()).param("all", "true").param("responsible", "true")
                .param("shown", ids().toArray(String[]::new))).andExpect(status().is3xxRedirection());
        page(window.first, "没有可以批量核验的申请");
        page(window.second, "甲中心");
    }

    @Test
    void a_batch_is_paid_by_a_file_with_accounts_and_sums() throws Exception {
        passed(window.first);
        passed(window.second);
        String batch = window.batched("甲中心", "乙中心");
        window.passDays(14);
        byte[] file = mvc.perform(get("/manager/batches/" + batch + "/payments.xlsx").with(As.person(window.first)))
                .andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray();
        Sheet sheet = WorkbookFactory.create(new ByteArrayInputStream(file)).getSheetAt(0);
        assertThat(cells(sheet.getRow(0))).startsWith("序号", "编号", "单位", "收款账户名称", "收款账号", "开户银行");
        assertThat(cells(sheet.getRow(1))).endsWith("1000.00", "10000000.00").doesNotContain("");
        assertThat(cells(sheet.getRow(sheet.getLastRowNum()))).startsWith("合计").endsWith("2000.00", "20000000.00");
        mvc.perform(get("/manager/batches/" + batch + "/payments.csv").with(As.person(window.first)))
                .andExpect(status().isOk()).andExpect(content().string(allOf(containsString("收款账号"), containsString(",2000.00,20000000.00"))));
        mvc.perform(get("/manager/batches/" + batch).with(As.person(window.first)))
                .andExpect(content().string(allOf(containsString("payments.csv"), not(containsString("??")))));
    }

    @Test
    void a_batch_and_the_claims_of_a_window_go_on_paper() throws Exception {
        passed(window.first);
        passed(window.second);
        String batch = window.batched("甲中心", "乙中心");
        String paper = "/manager/batches/" + batch + "/documents/batch-payments.docx";
        mvc.perform(get(paper).with(As.person(window.first))).andExpect(status().isConflict());
        window.passDays(14);
        byte[] file = mvc.perform(get(paper).with(As.person(window.first))).andExpect(status().isOk()).andReturn().getResponse()
                .getContentAsByteArray();
        try (XWPFWordExtractor word = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file)))) {
            assertThat(word.getText()).contains("收款账号", "1000.00", "共2笔，合计2000.00万元", "P3a-2026-0001").doesNotContain("{{");
        }
        mvc.perform(get(paper).with(As.person(new Person(Ids.next(), "supervisor", "监督员", Role.SUPERVISOR, null))))
                .andExpect(status().isForbidden());
        byte[] list = mvc.perform(get("/manager/rounds/" + window.roundId() + "/claims.xlsx").param("q", "甲中心")
                .with(As.person(window.first))).andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray();
        Sheet sheet = WorkbookFactory.create(new ByteArrayInputStream(list)).getSheetAt(0);
        assertThat(sheet.getLastRowNum()).isEqualTo(1);
        assertThat(sheet.getRow(1).getCell(3).getNumericCellValue()).isEqualTo(1000);
    }

    private Outcome passed(Person verifier) {
        return Actors.as(verifier, () -> pass.pass(window.roundId(), ids(), STATEMENT));
    }

    private List<String> ids() {
        return Stream.of("甲中心", "乙中心", "丙中心").map(window::id).toList();
    }

    private String approvedByOthers() {
        CallScene scene = beans.createBean(CallScene.class);
        Person applicant = scene.applicantUnder(scene.department());
        window.approved(applicant);
        String id = scene.submitted(rounds.get(window.roundId()), applicant, Map.of("title", "丁中心升级支持", "platformName", window.named("丁中心"),
                "amount", "1000", "authority", "其他国家部门", "approvedOn", PlayedClaims.APPROVED.toString()));
        Actors.run(window.first, () -> formality.pass(id));
        return id;
    }

    private String address() {
        return "/manager/rounds/" + window.roundId() + "/claims/together";
    }

    private void page(Person reader, String says) throws Exception {
        mvc.perform(get(address()).with(As.person(reader))).andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString(says), not(containsString("??")))));
    }

    private static List<String> cells(Row row) {
        return IntStream.range(0, row.getLastCellNum())
                .mapToObj(at -> row.getCell(at) == null ? "" : row.getCell(at).getStringCellValue()).toList();
    }
}
