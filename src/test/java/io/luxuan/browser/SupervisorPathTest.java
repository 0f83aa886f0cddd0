package io.luxuan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@BrowserTest
class SupervisorPathTest {
    private static final List<String> TABS = List.of(
            "总览", "形式审查", "专家组", "排序", "会议决定", "公示", "异议", "项目", "规则与期限");

    @LocalServerPort int port;

    @Test
    void a_supervisor_finds_one_persons_decisions_in_the_log() {
        try (Visitor supervisor = Visitor.at(port).signIn("supervisor1")) {
            assertThat(supervisor.main()).containsText("最近的变更");
            supervisor.screenshot("supervisor-home");
            supervisor.open("/supervisor/audit");
            supervisor.field("操作人或登录地址").fill("韩立群");
            supervisor.button("查询").click();
            Locator lines = supervisor.main().locator("tbody tr");
            assertThat(lines.first()).isVisible();
            assertThat(lines.filter(new Locator.FilterOptions().setHasNotText("韩立群"))).hasCount(0);
            assertThat(lines.filter(new Locator.FilterOptions().setHasText("推荐单位退回")).first()).isVisible();
            supervisor.screenshot("supervisor-audit");
            supervisor.field("操作人或登录地址").fill("查无此人");
            supervisor.button("查询").click();
            assertThat(lines).hasCount(0);
            supervisor.link("清除条件").click();
            assertThat(lines.first()).isVisible();
        }
    }

    @Test
    void a_supervisor_reads_each_page_of_a_round_and_can_change_nothing() {
        try (Visitor supervisor = Visitor.at(port).signIn("supervisor1")) {
            supervisor.open("/manager/rounds");
            Locator rounds = supervisor.main().locator("tbody th a");
            assertThat(rounds.first()).isVisible();
            int count = rounds.count();
            for (int round = 0; round < count; round++) {
                supervisor.open("/manager/rounds");
                rounds.nth(round).click();
                for (String tab : TABS) {
                    open(supervisor, tab);
                    assertThat(supervisor.main().locator("form[method=post] button")).hasCount(0);
                    supervisor.screenshot("supervisor-round" + round + "-" + TABS.indexOf(tab));
                }
            }
        }
    }

    @Test
    void the_log_and_the_rounds_fit_a_phone() {
        try (Visitor supervisor = Visitor.onPhone(port).signIn("supervisor1")) {
            for (String path : List.of("/supervisor", "/supervisor/audit", "/manager/rounds")) {
                supervisor.open(path).fits();
            }
            supervisor.screenshot("supervisor-phone");
        }
    }

    private static void open(Visitor visitor, String tab) {
        Locator link = visitor.main().getByRole(AriaRole.NAVIGATION, new Locator.GetByRoleOptions().setName("轮次内导航"))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(tab).setExact(true));
        link.click();
        assertThat(link).hasAttribute("aria-current", Pattern.compile("page|true"));
    }
}
