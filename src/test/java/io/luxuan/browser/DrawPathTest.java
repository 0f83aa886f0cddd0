package io.luxuan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Dialog;
import io.luxuan.account.NewOrganisation;
import io.luxuan.account.Organisations;
import io.luxuan.application.ImportApplications;
import io.luxuan.application.ImportedApplication;
import io.luxuan.round.OpenRound;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.OrganisationKind;
import io.luxuan.shared.actor.Person;
import io.luxuan.workflow.Processes;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** In a world of its own: it moves the clock past what other tests wait for. */
@BrowserTest
@TestPropertySource(properties = "camunda.bpm.job-execution.enabled=false")
class DrawPathTest {
    @LocalServerPort int port;
    @Autowired Rounds rounds;
    @Autowired Organisations organisations;
    @Autowired ImportApplications applications;
    @Autowired Processes processes;
    @Autowired MovableClock clock;

    @AfterEach
    void clockBack() {
        clock.backToNow();
    }

    @Test
    void two_managers_draw_in_public() {
        String panels = "/manager/rounds/" + roundThatWaits() + "/panels";
        try (Visitor first = Visitor.at(port).signIn("manager1"); Visitor second = Visitor.at(port); Visitor reader = Visitor.onPhone(port)) {
            first.page.onDialog(Dialog::accept);
            first.open(panels);
            assertThat(first.main()).containsText("下一步：发布抽取承诺");
            first.screenshot("draw-commit");
            first.button("发布承诺").click();
            assertThat(first.notice()).containsText("承诺已发布");
            first.link("公开页面").click();
            String draw = first.page.url().replaceFirst("^http://[^/]*", "");
            clock.moveBy(Duration.ofDays(5));
            first.open(panels);
            enter(first, "3,912.50");
            assertThat(first.main()).containsText("请另一位管理人员独立录入");
            second.signIn("manager2").open(panels);
            enter(second, "3921.50");
            assertThat(second.main()).containsText("录入的不一致");
            second.screenshot("draw-values-differ");
            enter(second, "3912.5");
            assertThat(second.main()).containsText("下一步：抽取专家");
            second.screenshot("draw-ready");
            second.button("抽取专家").click();
            assertThat(second.main()).containsText("下一步：核对并确认专家组");
            second.screenshot("draw-confirm");
            first.open(panels).button("确认专家组并开始评审").click();
            assertThat(first.notice()).containsText("专家组已确认");
            reader.open(draw);
            assertThat(reader.main()).containsText("3912.5/");
            assertThat(reader.main()).containsText("评审结束之前专家保密");
            reader.screenshot("draw-public-phone");
            reader.fits();
        }
    }

    private static void enter(Visitor manager, String index) {
        manager.page.locator("main").getByLabel(Pattern.compile("^双色球")).fill("03 08 12 19 25 31 + 07");
        manager.page.locator("main").getByLabel(Pattern.compile("^上证")).fill(index);
        manager.button("提交录入").click();
    }

    private String roundThatWaits() {
        LocalDateTime now = clock.now();
        return Actors.as(Person.SYSTEM, () -> {
            String round = rounds.open(new OpenRound("P1", "抽取测试轮次", 2026, now.minusMinutes(1), now.plusDays(10),
                    now.plusDays(15), now.plusDays(60), null));
            processes.runDueWork();
            String field = rounds.programmeOf(round).fields().entries().get(0).code();
            applications.enter(round, IntStream.rangeClosed(1, 3).mapToObj(at -> new ImportedApplication("D-00" + at,
                    "课题" + at, field, "视觉;语言", organisations.register(new NewOrganisation("抽取单位" + Ids.next(), null,
                    OrganisationKind.UNIVERSITY, "济南", null)), Map.of("title", "课题" + at))).toList());
            clock.moveTo(now.plusDays(16));
            processes.runDueWork();
            processes.checkGates(round);
            processes.runDueWork();
            return round;
        });
    }
}
