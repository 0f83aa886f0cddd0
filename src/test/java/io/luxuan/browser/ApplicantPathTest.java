package io.luxuan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A university enters the demo's open call, from the guide to the number that the platform gives. */
@BrowserTest
class ApplicantPathTest {
    private static final String CALL = "人工智能标杆应用场景";
    private static final String TITLE = "校园能耗智能调控场景";
    private static final String PROSE = "在三个校区连续运行八个月，能耗同比下降百分之十二，数据来自计量系统日志。";

    @LocalServerPort int port;

    @Test
    void an_applicant_fills_in_attaches_and_submits() {
        try (Visitor visitor = Visitor.at(port)) {
            visitor.page.onDialog(Dialog::accept);
            visitor.signIn("applicant4");
            start(visitor);
            whatWasTypedIsThereAfterReloading(visitor);
            onlyRealFilesAreTaken(visitor);
            previewNamesWhatIsMissing(visitor);
            fillIn(visitor);
            submit(visitor);
        }
    }

    private static void start(Visitor visitor) {
        visitor.screenshot("applicant-home");
        visitor.main().locator(".card", new Locator.LocatorOptions().setHasText(CALL)).first()
                .locator("a", new Locator.LocatorOptions().setHasText("查看指南并申报")).click();
        assertThat(visitor.main()).containsText("申报条件");
        visitor.screenshot("applicant-guide");
        visitor.button("开始申报").click();
        assertThat(visitor.page).hasURL(Pattern.compile("/edit$"));
        visitor.page.waitForLoadState();
    }

    private static void whatWasTypedIsThereAfterReloading(Visitor visitor) {
        visitor.field("场景名称").pressSequentially(TITLE);
        assertThat(visitor.page.locator("#saved-title")).containsText("已保存");
        visitor.page.reload();
        assertThat(visitor.field("场景名称")).hasValue(TITLE);
        visitor.field("申请财政资金（万元）").fill("500");
        assertThat(visitor.page.locator("#saved-amount")).containsText("不能大于 300");
        assertThat(visitor.field("申请财政资金（万元）")).hasAttribute("aria-invalid", "true");
    }

    private static void onlyRealFilesAreTaken(Visitor visitor) {
        visitor.field("营业执照或法人证书").setInputFiles(file("MZ renamed"));
        assertThat(visitor.page.locator("#files-licence")).containsText("文件内容与扩展名不符");
        visitor.field("营业执照或法人证书").setInputFiles(file(""));
        assertThat(visitor.page.locator("#files-licence")).containsText("文件是空的");
        visitor.field("营业执照或法人证书").setInputFiles(pdf());
        assertThat(visitor.page.locator("#files-licence .lx-file")).containsText("材料.pdf");
        visitor.screenshot("applicant-form");
    }

    private static void previewNamesWhatIsMissing(Visitor visitor) {
        visitor.button("预览并提交").first().click();
        assertThat(visitor.main()).containsText("处需要处理");
        assertThat(visitor.button("正式提交")).hasCount(0);
        visitor.screenshot("applicant-preview-missing");
        visitor.link("项目负责人").click();
        assertThat(visitor.page).hasURL(Pattern.compile("/edit\\?check=true#q-leader$"));
        assertThat(visitor.page.locator("#saved-leader")).containsText("此项必填");
    }

    private static void fillIn(Visitor visitor) {
        visitor.page.waitForLoadState();
        Locator form = visitor.page.locator("form[data-form]");
        each(form, "textarea:visible", area -> area.fill(PROSE));
        each(form, "select", choice -> choice.selectOption(new SelectOption().setIndex(1)));
        each(form, "input[type=checkbox]:visible:not([name='a.effects'])", Locator::check);
        form.locator("input[name='a.effects']").first().check();
        each(form, "input[inputmode]:visible:not(table.lx-table-write input)", number -> number.fill("120"));
        Locator tables = form.locator("table.lx-table-write");
        each(tables, "input[type=text]:not([inputmode])", cell -> cell.fill("能耗下降百分之十二"));
        each(tables, "input[type=date]", cell -> cell.fill("2027-06-30"));
        tables.locator("input[inputmode=decimal]").fill("120");
        tables.locator("input[inputmode=numeric]").fill("1");
        visitor.field("项目负责人").fill("陈静怡");
        visitor.field("关键词").fill("能耗；调控；校园");
        visitor.field("场景建设地点").fill("泰安市泰山区大学科技园");
        visitor.field("投入运行日期").fill("2026-03-01");
        visitor.field("运行成效证明").setInputFiles(pdf());
        assertThat(visitor.page.locator("#files-effectProof .lx-file")).hasCount(1);
        visitor.field("已完成投资专项审计报告").setInputFiles(pdf());
        assertThat(visitor.page.locator("#files-audit .lx-file")).hasCount(1);
    }

    /** By their ids: an answer may show or hide other questions while the rest are filled in. */
    private static void each(Locator within, String selector, Consumer<Locator> does) {
        Object ids = within.locator(selector).evaluateAll("all => all.map(one => one.id)");
        for (Object id : (List<?>) ids) {
            Locator one = within.page().locator("[id='" + id + "']");
            if (one.isVisible()) {
                does.accept(one);
            }
        }
    }

    private static void submit(Visitor visitor) {
        visitor.button("预览并提交").first().click();
        assertThat(visitor.main()).containsText("内容完整，可以提交");
        visitor.screenshot("applicant-preview-ready");
        visitor.button("正式提交").first().click();
        assertThat(visitor.notice()).containsText("申请已提交，编号 P12-");
        assertThat(visitor.page.locator("[aria-current=step]")).containsText("单位推荐");
        assertThat(visitor.main()).containsText("等待推荐单位审核");
        visitor.screenshot("applicant-timeline");
        visitor.page.setViewportSize(390, 844);
        visitor.fits();
        visitor.screenshot("applicant-timeline-phone");
    }

    private static FilePayload pdf() {
        return file("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"
                + "trailer<</Root 1 0 R>>\n%%EOF\n");
    }

    private static FilePayload file(String content) {
        return new FilePayload("材料.pdf", "application/pdf", content.getBytes(StandardCharsets.US_ASCII));
    }
}
