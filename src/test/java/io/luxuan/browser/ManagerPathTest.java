package io.luxuan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@BrowserTest
class ManagerPathTest {
    private static final Pattern IN_REVIEW = Pattern.compile("年度人工智能基础研究项目");

    @LocalServerPort int port;

    @Test
    void a_manager_goes_from_the_desk_to_what_is_late_and_reminds() {
        try (Visitor manager = Visitor.at(port).signIn("manager1")) {
            assertThat(manager.page.getByRole(AriaRole.HEADING, level(1))).hasText("工作台");
            assertThat(manager.main()).containsText("调查核实");
            manager.screenshot("manager-desk");

            manager.page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(IN_REVIEW))
                    .getByRole(AriaRole.LINK).click();
            assertThat(manager.page.getByRole(AriaRole.HEADING, level(1))).hasText(IN_REVIEW);
            assertThat(manager.main().locator(".lx-step-count:not(.is-empty)")).hasText("1");
            manager.screenshot("manager-watch");

            manager.link("申报评审").click();
            Locator scoring = manager.main().locator(".lx-step-count:not(.is-empty)").filter(new Locator.FilterOptions().setHasText("逾期"));
            assertThat(scoring).hasText(Pattern.compile("\\d+ · 逾期 \\d+"));
            assertThat(manager.main().getByRole(AriaRole.ROW)
                    .filter(new Locator.FilterOptions().setHasText("专家评分")).first()).isVisible();
            manager.screenshot("manager-late");

            manager.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions()
                    .setName(Pattern.compile("^全部催办"))).click();
            assertThat(manager.notice()).containsText("已催办");
            manager.screenshot("manager-reminded");
            manager.fits();
        }
    }

    private static Page.GetByRoleOptions level(int level) {
        return new Page.GetByRoleOptions().setLevel(level);
    }
}
