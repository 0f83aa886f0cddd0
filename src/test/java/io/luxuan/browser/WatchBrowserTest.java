package io.luxuan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.luxuan.account.Accounts;
import io.luxuan.account.NewAccount;
import io.luxuan.round.OpenRound;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.workflow.Processes;
import io.luxuan.workflow.Tasks;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

@BrowserTest
@TestPropertySource(properties = "camunda.bpm.job-execution.enabled=false")
class WatchBrowserTest {
    @LocalServerPort int port;
    @Autowired Accounts accounts;
    @Autowired Rounds rounds;
    @Autowired Processes processes;
    @Autowired Tasks tasks;
    @Autowired MovableClock clock;

    @AfterEach
    void clockBack() {
        clock.backToNow();
    }

    @Test
    void a_manager_watches_a_round_on_its_diagram() {
        String username = "watch" + Ids.next().substring(24);
        Actors.run(Person.SYSTEM, () -> accounts.create(new NewAccount(username, Visitor.PASSWORD, "看板管理员", Role.MANAGER, null)));
        String round = lateRound();
        try (Visitor visitor = Visitor.at(port).signIn(username)) {
            Page page = visitor.page;
            page.setViewportSize(1360, 1500);
            visitor.open("/manager/rounds/" + round + "?process=call");
            assertThat(page.locator(".lx-step-count:not(.is-empty)")).hasText("1 · 逾期 1");
            assertThat(page.locator(".lx-step-count:not(.is-empty)")).isVisible();
            page.locator("[data-drawing]").scrollIntoViewIfNeeded();
            assertThat(page.locator("[data-node=nothing-to-review] > rect").first()).isInViewport();
            assertThat(page.locator("[data-node=nothing-to-review]")).hasClass(Pattern.compile("lx-late"));
            visitor.screenshot("watch-late");
            double narrow = page.locator("[data-drawing] svg").boundingBox().width;
            page.locator("[data-zoom=in]").click();
            assertThat(page.locator("[data-drawing] svg").boundingBox().width > narrow).isTrue();
            page.locator("a:has([data-node=nothing-to-review])").click();
            assertThat(page.locator("tbody tr")).hasCount(1);
            page.locator("tbody a[href*='/manager/instances/']").click();
            assertThat(page.locator("[data-node=nothing-to-review]")).hasClass(Pattern.compile("lx-stands"));
            visitor.screenshot("instance");
            page.goBack();
            page.goBack();
            page.locator("button:has-text('全部催办')").click();
            assertThat(page.locator(".alert-success")).containsText("已催办 1 人");
            visitor.open("/manager/rounds/" + round);
            assertThat(page.locator(".lx-step-count:not(.is-empty)")).hasText("1");
            assertThat(page.locator(".lx-step-count:not(.is-empty)")).isVisible();
            visitor.screenshot("watch-round");
            visitor.open("/manager/rounds/" + round + "?process=application-review");
            assertThat(page.locator("[data-node=formality-check]").first()).isVisible();
            visitor.screenshot("watch-applications");
            visitor.open("/manager");
            visitor.screenshot("desk");
        }
    }

    private String lateRound() {
        LocalDateTime now = clock.now();
        String id = Actors.as(Person.SYSTEM, () -> rounds.open(new OpenRound("P1", "2026 年度基础研究项目", 2026,
                now.minusMinutes(1), now.plusDays(10), now.plusDays(15), now.plusDays(40), null)));
        clock.moveTo(now.plusDays(16));
        processes.runDueWork();
        Actors.run(Person.SYSTEM, () -> tasks.due(id, "nothing-to-review", clock.now().minusDays(1)));
        return id;
    }
}
