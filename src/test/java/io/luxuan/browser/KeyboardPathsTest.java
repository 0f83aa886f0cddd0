package io.luxuan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** The main path of each role without a mouse; an expert's is in {@link ExpertPathTest}. Others took some steps in the world that they share. */
@BrowserTest
@TestPropertySource(properties = "luxuan.attachments=target/keyboard-attachments")
class KeyboardPathsTest {
    private static final FilePayload PROOF =
            new FilePayload("走访记录.pdf", "application/pdf", "%PDF-1.4 visit\n%%EOF".getBytes(StandardCharsets.US_ASCII));

    @LocalServerPort int port;

    @Test
    void anybody_finds_a_list_and_objects() {
        by("nobody", (reader, keys) -> {
            reader.open("/");
            keys.to(reader.main().locator("#in-publicity a", containing("拟立项名单公示"))).press("Enter");
            keys.to(reader.main().locator("tbody tr", containing("海陆海工设计规范审查大模型")).getByRole(AriaRole.LINK)).press("Enter");
            keys.to(reader.field("真实姓名或单位全称")).type("张三");
            keys.to(reader.field("证件号码")).type("370102199001011231");
            keys.to(reader.field("联系电话")).type("13800000000");
            keys.to(reader.field("异议类别")).press("ArrowDown");
            keys.to(reader.field("事实与理由")).type("申报材料所列应用单位并未安装该系统，请核实应用合同。");
            keys.to(reader.field("证据材料"));
            reader.field("证据材料").setInputFiles(PROOF);
            keys.to(reader.button("提交异议")).press("Enter");
            assertThat(reader.main().locator(".lx-receipt")).hasText(Pattern.compile("YY(-[0-9A-Z]{4}){3}"));
        });
    }

    @Test
    void an_applicant_goes_on_with_a_draft_and_hands_it_in() {
        by("applicant1", (applicant, keys) -> {
            keys.to(applicant.link("继续填写").first()).press("Enter");
            keys.to(applicant.field("场景名称")).press("End").type("系统");
            assertThat(applicant.page.locator("#saved-title")).containsText("已保存");
            keys.to(applicant.field("重点领域")).to(applicant.field("场景摘要"));
            keys.toBackwards(applicant.button("预览并提交").first()).press("Enter");
            assertThat(applicant.main()).containsText("内容完整，可以提交");
            keys.to(applicant.button("正式提交").first()).press("Enter");
            assertThat(applicant.notice()).containsText("申请已提交，编号 P12-");
        });
    }

    @Test
    void a_department_reads_and_recommends() {
        by("recommender2", (department, keys) -> {
            keys.to(department.link("散货码头堆场智能调度应用场景")).press("Enter");
            keys.to(department.field("意见")).type("场景成熟，成效数据真实，同意推荐。");
            keys.to(department.button("同意推荐")).press("Enter");
            assertThat(department.notice()).containsText("已推荐，申请进入形式审查");
        });
    }

    @Test
    void a_manager_prepares_a_round_like_last_years() {
        by("manager1", (manager, keys) -> {
            keys.to(manager.link("新建轮次")).press("Enter");
            keys.to(manager.main().locator("a[href*='programme=P1&like']")).press("Enter");
            keys.to(manager.field("轮次名称")).press("End").type("（第一批）");
            keys.to(manager.button("核对并预览")).press("Enter");
            Locator faults = manager.main().locator("[data-errors] a");
            keys.to(faults.first()).press("Enter");
            assertThat(manager.page.locator("#quotaTarget")).isFocused();
            keys.press("Control+A").type("150").to(manager.button("核对并预览")).press("Enter");
            assertThat(manager.main()).containsText("（第一批）");
            assertThat(faults).hasCount(0);
        });
    }

    @Test
    void a_supervisor_finds_decisions_in_the_log() {
        by("supervisor1", (supervisor, keys) -> {
            keys.to(supervisor.link("查看全部审计日志")).press("Enter");
            keys.to(supervisor.field("操作人或登录地址")).type("韩立群");
            keys.to(supervisor.button("查询")).press("Enter");
            Locator lines = supervisor.main().locator("tbody tr");
            assertThat(lines.first()).isVisible();
            assertThat(lines.filter(new Locator.FilterOptions().setHasNotText("韩立群"))).hasCount(0);
        });
    }

    private void by(String who, BiConsumer<Visitor, Keyboard> path) {
        try (Visitor visitor = Visitor.at(port)) {
            visitor.page.onDialog(Dialog::accept);
            if (!who.equals("nobody")) {
                visitor.signIn(who);
            }
            path.accept(visitor, new Keyboard(visitor));
        }
    }

    private static Locator.LocatorOptions containing(String text) {
        return new Locator.LocatorOptions().setHasText(text);
    }
}
