package io.luxuan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@BrowserTest
class ProjectPathTest {
    private static final String STATEMENT = "海陆重工";
    private static final String ACCEPTANCE = "泉澄医疗";
    private static final Map<String, String> JUDGES = Map.of("expert1", "许知行", "expert2", "梁清越", "expert3", "邵文渊");
    private static final FilePayload PROOF = new FilePayload("验收证明.pdf", "application/pdf",
            "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF".getBytes(StandardCharsets.US_ASCII));

    @LocalServerPort int port;

    @Test
    void a_statement_goes_back_is_mended_and_passes() {
        try (Visitor manager = atProject("manager1", STATEMENT); Visitor applicant = Visitor.at(port)) {
            manager.button("退回修改").click();
            assertThat(manager.field("意见（退回时必填）")).hasAttribute("aria-invalid", "true");
            manager.field("意见（退回时必填）").fill("考核指标请写明口径。");
            manager.button("退回修改").click();
            assertThat(manager.notice()).containsText("已退回");
            mend(applicant);
            manager.page.reload();
            manager.button("通过").click();
            assertThat(manager.notice()).containsText("已通过");
            assertThat(manager.main()).containsText("230 万元");
            manager.screenshot("project-statement-passed");
        }
    }

    @Test
    void an_acceptance_report_is_handed_in_and_graded() {
        try (Visitor applicant = answering("applicant2"); Visitor manager = Visitor.at(port)) {
            applicant.open("/applicant/projects").link("填写验收材料").first().click();
            applicant.button("提交").click();
            assertThat(applicant.main().locator("[aria-invalid=true]").first()).isVisible();
            applicant.screenshot("project-acceptance-errors");
            applicant.field("项目总结").fill("平台建成并开放服务。");
            cell(applicant, "achieved", "name").fill("示范应用");
            cell(applicant, "achieved", "target").fill("两处");
            cell(applicant, "achieved", "result").fill("两处");
            cell(applicant, "achieved", "state").selectOption("完成");
            assertThat(cell(applicant, "achieved", 2, "name")).hasValue("实施计划");
            cell(applicant, "achieved", 2, "result").fill("按期完成");
            cell(applicant, "achieved", 2, "state").selectOption("完成");
            cell(applicant, "expenses", "item").fill("设备费");
            cell(applicant, "expenses", "planned").fill("450");
            cell(applicant, "expenses", "amount").fill("450");
            applicant.field("经费决算说明").fill("专账管理，已经审计。");
            applicant.main().locator("#file").setInputFiles(PROOF);
            applicant.button("上传").click();
            assertThat(applicant.link("验收证明.pdf")).isVisible();
            applicant.button("提交").click();
            assertThat(applicant.notice()).containsText("已提交");
            signIn(manager, "manager1");
            openProject(manager, ACCEPTANCE);
            manager.link("组建验收专家组").click();
            JUDGES.values().forEach(name -> manager.main().getByLabel(name).check());
            manager.button("由勾选的专家组成专家组").click();
            assertThat(manager.main()).containsText("已签署 0 人，共 3 人");
            JUDGES.keySet().forEach(this::judge);
            manager.page.reload();
            assertThat(manager.field("验收等级")).hasValue("优秀");
            manager.field("专家组意见").fill("指标全部完成，同意通过验收。");
            manager.button("确定结论").click();
            assertThat(manager.notice()).containsText("验收结论已录入");
            assertThat(manager.main()).containsText("尾款");
            manager.screenshot("project-accepted");
        }
    }

    private void judge(String username) {
        try (Visitor expert = answering(username)) {
            expert.open("/expert/acceptances").link("评议").first().click();
            expert.field("验收等级").selectOption("优秀");
            expert.button("签署").click();
            assertThat(expert.field("意见")).hasAttribute("aria-invalid", "true");
            expert.field("意见").fill("两项指标全部完成，材料齐全，同意通过验收。");
            expert.button("签署").click();
            assertThat(expert.notice()).containsText("已签署");
        }
    }

    private void mend(Visitor applicant) {
        signIn(applicant, "applicant5");
        applicant.open("/applicant/projects");
        applicant.link("填写任务书").first().click();
        assertThat(applicant.main()).containsText("考核指标请写明口径。");
        Locator target = cell(applicant, "indicators", "target");
        target.fill("");
        applicant.button("提交").click();
        assertThat(target).hasAttribute("aria-invalid", "true");
        applicant.screenshot("project-statement-errors");
        target.fill("三年孵化场景八个，以验收证书计。");
        applicant.button("提交").click();
        assertThat(applicant.notice()).containsText("已提交");
    }

    /** Of the first row of a table. */
    private static Locator cell(Visitor visitor, String table, String column) {
        return cell(visitor, table, 1, column);
    }

    private static Locator cell(Visitor visitor, String table, int row, String column) {
        return visitor.main().locator("#f-" + table + "-" + row + "-" + column);
    }

    private Visitor atProject(String username, String title) {
        Visitor visitor = answering(username);
        openProject(visitor, title);
        return visitor;
    }

    private Visitor answering(String username) {
        Visitor visitor = Visitor.at(port);
        signIn(visitor, username);
        return visitor;
    }

    private static void signIn(Visitor visitor, String username) {
        visitor.page.onDialog(Dialog::accept);
        visitor.signIn(username);
    }

    /** Last year's round is the only one that has come to projects. */
    private static void openProject(Visitor manager, String title) {
        Locator lastYear = manager.open("/manager/rounds").main().locator("nav a").last();
        lastYear.click();
        manager.main().locator("tbody th a").first().click();
        manager.main().locator("nav").getByText("项目", new Locator.GetByTextOptions().setExact(true)).click();
        manager.main().locator("tbody a", new Locator.LocatorOptions().setHasText(title)).click();
        assertThat(manager.main().locator("h1")).containsText(title);
    }
}
