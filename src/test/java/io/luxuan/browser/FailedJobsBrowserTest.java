package io.luxuan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import io.luxuan.account.Accounts;
import io.luxuan.account.NewAccount;
import io.luxuan.round.OpenRound;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.workflow.Chores;
import io.luxuan.workflow.Processes;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** A step fails, a manager sees why, mends it, tries again and sees it gone. */
@BrowserTest
@TestPropertySource(properties = {"camunda.bpm.job-execution.enabled=false", "luxuan.demo=false"})
class FailedJobsBrowserTest {
    @LocalServerPort int port;
    @Autowired Accounts accounts;
    @Autowired Rounds rounds;
    @Autowired Processes processes;
    @Autowired MovableClock clock;

    @AfterEach
    void repair() {
        Chores.BROKEN.clear();
    }

    @Test
    void a_manager_tries_a_failed_step_again() {
        String username = manager();
        String round = round();
        for (int at = 0; at < 3; at++) {
            fail(round, at == 2 ? new IllegalStateException("Table 'ranking' is marked as crashed") : Chores.refusal());
        }
        try (Visitor visitor = Visitor.at(port).signIn(username, Visitor.PASSWORD)) {
            visitor.open("/manager");
            assertThat(visitor.page.locator(".lx-nav a[href='/manager/failed'] .badge")).hasText("3");
            visitor.page.locator(".lx-nav a[href='/manager/failed']").click();
            Locator stuck = visitor.page.locator("section[aria-labelledby=failed-stuck] tbody tr");
            assertThat(stuck).hasCount(3);
            visitor.screenshot("failed-list");
            stuck.first().locator("a").first().click();
            assertThat(visitor.page.locator("[data-drawing] [data-node=sweep-floor] > rect").first()).isVisible();
            assertThat(visitor.page.locator(".lx-step-count:not(.is-empty)")).hasText("失败");
            visitor.screenshot("failed-one");
            Chores.BROKEN.clear();
            visitor.button("重试").click();
            assertThat(visitor.notice()).containsText("已安排重试");
            assertThat(stuck).hasCount(2);
            processes.runDueWork();
            assertThat(visitor.page.locator("#failed-states .badge:has-text('已通过')")).hasCount(1);
            visitor.page.locator("button:has-text('全部重试（2 个）')").click();
            processes.runDueWork();
            assertThat(visitor.page.locator("#failed-states .badge:has-text('已通过')")).hasCount(3);
            visitor.screenshot("failed-done");
            assertThat(stuck).hasCount(0);
        }
    }

    @Test
    void it_can_be_done_on_a_phone() {
        fail(round(), Chores.refusal());
        try (Visitor visitor = Visitor.onPhone(port).signIn(manager(), Visitor.PASSWORD)) {
            visitor.open("/manager/failed");
            visitor.fits();
            visitor.screenshot("failed-list-phone");
            visitor.page.locator("section[aria-labelledby=failed-stuck] tbody a").first().click();
            visitor.fits();
            visitor.page.locator("details.card summary").click();
            visitor.fits();
            visitor.screenshot("failed-one-phone");
        }
    }

    private String manager() {
        String username = "failed" + Ids.next().substring(24);
        Actors.run(Person.SYSTEM, () -> accounts.create(new NewAccount(username, Visitor.PASSWORD, "李管理", Role.MANAGER, null)));
        return username;
    }

    private String round() {
        LocalDateTime now = clock.now();
        return Actors.as(Person.SYSTEM, () -> rounds.open(new OpenRound("P1", "2026 年度基础研究项目", 2026,
                now.minusMinutes(1), now.plusDays(10), now.plusDays(15), now.plusDays(40), null)));
    }

    private void fail(String round, RuntimeException failure) {
        String subject = Ids.next();
        Chores.BROKEN.put(subject, failure);
        Actors.run(Person.SYSTEM, () -> processes.start("chore", subject, round, Map.of()));
        try {
            processes.runDueWork();
        } catch (RuntimeException expected) {
            return;
        }
        throw new IllegalStateException("it did not fail");
    }
}
