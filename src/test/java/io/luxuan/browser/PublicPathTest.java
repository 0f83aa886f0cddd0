package io.luxuan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@BrowserTest
class PublicPathTest {
    private static final String FACTS = "申报材料所列应用单位并未安装该系统，请核实应用合同。";
    private static final FilePayload PDF =
            new FilePayload("走访记录.pdf", "application/pdf", "%PDF-1.4 visit\n%%EOF".getBytes(StandardCharsets.US_ASCII));

    @LocalServerPort int port;

    @Test
    void anybody_objects_to_an_entry_and_follows_it_with_the_receipt() {
        try (Visitor reader = Visitor.at(port).open("/")) {
            reader.screenshot("public-home");
            reader.main().locator("#in-publicity").getByRole(AriaRole.LINK)
                    .filter(new Locator.FilterOptions().setHasText("拟立项名单公示")).click();
            assertThat(reader.main()).containsText("个工作日");
            reader.screenshot("public-list");
            reader.page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("海陆海工设计规范审查大模型"))
                    .getByRole(AriaRole.LINK).click();

            forgetThePapers(reader);
            complete(reader);
            String receipt = receipt(reader);
            lookUp(reader, receipt);
        }
    }

    private void forgetThePapers(Visitor reader) {
        reader.field("真实姓名或单位全称").fill("张三");
        reader.field("联系电话").fill("123");
        reader.field("事实与理由").fill(FACTS);
        reader.main().locator("form").evaluate("form => form.noValidate = true");
        reader.button("提交异议").click();
        assertThat(reader.main().locator("#phone-error")).isVisible();
        assertThat(reader.main().locator("#idNumber-error")).isVisible();
        assertThat(reader.field("真实姓名或单位全称")).hasValue("张三");
        assertThat(reader.field("联系电话")).hasValue("123");
        assertThat(reader.field("事实与理由")).hasValue(FACTS);
        reader.screenshot("public-objection-errors");
    }

    private void complete(Visitor reader) {
        reader.field("证件号码").fill("370102199001011231");
        reader.field("联系电话").fill("13800000000");
        reader.field("异议类别").selectOption("FRAUD");
        reader.field("证据材料").setInputFiles(PDF);
        reader.button("提交异议").click();
    }

    private String receipt(Visitor reader) {
        Locator number = reader.main().locator(".lx-receipt");
        assertThat(number).hasText(Pattern.compile("YY(-[0-9A-Z]{4}){3}"));
        assertThat(reader.main()).containsText("待受理");
        reader.screenshot("public-receipt");
        return number.innerText();
    }

    private void lookUp(Visitor reader, String receipt) {
        reader.open("/objections");
        reader.field("回执号").fill("YY-0000-0000-0000");
        reader.button("查询").click();
        assertThat(reader.main().locator("#receipt-error")).isVisible();
        assertThat(reader.field("回执号")).hasValue("YY-0000-0000-0000");
        reader.field("回执号").fill(receipt);
        reader.button("查询").click();
        assertThat(reader.main().locator(".lx-receipt")).hasText(receipt);
    }
}
