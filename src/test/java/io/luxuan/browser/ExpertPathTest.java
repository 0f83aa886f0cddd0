package io.luxuan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@BrowserTest
class ExpertPathTest {
    private static final Pattern REVISED = Pattern.compile("已自动保存");
    private static final String COMMENT = "选题重要，方案可行，团队基础扎实，建议支持，并加强数据论证。";

    @LocalServerPort int port;

    @Test
    void an_expert_declares_scores_by_halves_and_signs() {
        try (Visitor expert = Visitor.at(port)) {
            expert.page.onDialog(Dialog::accept);
            expert.signIn("expert2").open("/expert");
            expert.screenshot("expert-desk");
            expert.link("声明并评审").first().click();
            declare(expert);
            scoreHalf(expert);
            isStillThereAfterReload(expert);
            readsAPaperBesideTheCard(expert);
            isToldAtTheFieldThatItIsNotSaved(expert);
            isNotSignedWhileIncomplete(expert);
            sign(expert);
        }
    }

    /** From the list to the signature without a mouse: the figures are kept, and only ever fall. */
    @Test
    void an_expert_signs_a_card_on_three_pages_with_39_keys() {
        try (Visitor expert = Visitor.at(port)) {
            expert.page.onDialog(Dialog::accept);
            List<String> pages = new ArrayList<>();
            expert.signIn("expert2");
            expert.page.onFrameNavigated(frame -> pages.add(frame.url()));
            expert.open("/expert");
            Keyboard keys = new Keyboard(expert);
            keys.press("Enter");
            assertThat(expert.field("我与以上人员和单位没有上述关系").first()).isFocused();
            keys.press("Space", "Enter");
            assertThat(points(expert).first()).isFocused();
            for (String figure : List.of("28", "22", "18", "13", "9")) {
                keys.type(figure).press("Enter");
            }
            assertThat(expert.page.locator("#comment")).isFocused();
            keys.type("选题重要方案可行团队基础扎实建议优先支持");
            assertThat(expert.page.locator("#total")).hasText("90");
            int read = pages.size();
            keys.press("Control+Enter").answer();
            assertThat(expert.notice()).containsText("已签署并锁定");
            assertThat(read).isEqualTo(3);
            assertThat(keys.pressed()).isLessThanOrEqualTo(39);
        }
    }

    @Test
    void an_expert_with_a_conflict_says_so_and_is_replaced() {
        try (Visitor expert = Visitor.onPhone(port)) {
            expert.page.onDialog(Dialog::accept);
            expert.signIn("expert4").open("/expert/declare");
            expert.fits();
            assertThat(expert.main()).containsText("负责人");
            expert.screenshot("expert-declare-phone");
            expert.open("/expert");
            expert.fits();
            expert.link("声明并评审").first().click();
            expert.fits();
            String address = expert.page.url();
            expert.field("原因").selectOption("KIN");
            expert.field("具体情况").fill("负责人是我的堂弟");
            expert.screenshot("expert-refuse-phone");
            expert.button("提交并退出本项目评审").click();
            assertThat(expert.notice()).containsText("另行安排专家");
            expert.page.navigate(address);
            assertThat(expert.main()).containsText("您已回避或谢绝本项目的评审");
        }
    }

    private static void declare(Visitor expert) {
        assertThat(expert.main()).containsText("申报单位");
        assertThat(points(expert)).hasCount(0);
        expert.screenshot("expert-declare");
        expert.field("我已如实声明，并承诺对评审内容保密").check();
        expert.button("声明并接受评审").click();
        assertThat(points(expert).first()).isVisible();
    }

    /** A number that is out of range does not keep the others from being saved. */
    private static void scoreHalf(Visitor expert) {
        points(expert).nth(0).fill("20.5");
        points(expert).nth(1).fill("99");
        autosaved(expert, () -> expert.page.locator("#comment").fill("选题重要"));
        assertThat(expert.page.locator("#card-status")).containsText(REVISED);
        assertThat(expert.page.locator("#card-status")).containsText("分数应在 0 到");
        expert.screenshot("expert-half");
    }

    private static void isStillThereAfterReload(Visitor expert) {
        expert.page.reload();
        assertThat(points(expert).nth(0)).hasValue("20.5");
        assertThat(points(expert).nth(1)).hasValue("");
        assertThat(expert.page.locator("#comment")).hasValue("选题重要");
        assertThat(expert.page.locator("#total")).hasText("20.5");
    }

    private static void readsAPaperBesideTheCard(Visitor expert) {
        Response shown = expert.page.waitForResponse(answer -> answer.url().endsWith("/shown"),
                () -> expert.page.locator("#papers summary").nth(1).click());
        assertThat(shown.status()).isEqualTo(200);
        assertThat(expert.page.locator("#papers iframe").nth(1)).isVisible();
        assertThat(points(expert).first()).isVisible();
    }

    /** Within a second after the last key, and said where the eye is when it fails; the next try saves it. */
    private static void isToldAtTheFieldThatItIsNotSaved(Visitor expert) {
        Locator note = expert.page.locator("#comment + #card-unsaved");
        expert.page.evaluate("document.addEventListener('htmx:beforeRequest', () => window.asked ??= performance.now())");
        expert.cutOff("**/card", () -> {
            expert.page.locator("#comment").fill("选题重要，");
            expert.page.evaluate("window.typed = performance.now()");
            assertThat(note).containsText("未保存：连接中断");
        });
        assertThat((double) expert.page.evaluate("window.asked - window.typed")).isLessThan(1000);
        autosaved(expert, () -> expert.page.locator("#comment").fill("选题重要"));
        assertThat(expert.page.locator("#card-unsaved")).isHidden();
    }

    private static void isNotSignedWhileIncomplete(Visitor expert) {
        expert.button("签署并提交").click();
        assertThat(points(expert).nth(1)).hasAttribute("aria-invalid", "true");
        assertThat(expert.page.locator("#comment-error")).containsText("不少于 20 字");
        assertThat(points(expert).nth(0)).hasValue("20.5");
        expert.screenshot("expert-incomplete");
    }

    private static void sign(Visitor expert) {
        for (Locator field : points(expert).all()) {
            field.fill("8.5");
        }
        expert.page.locator("#comment").fill(COMMENT);
        expert.button("签署并提交").click();
        assertThat(expert.notice()).containsText("已签署并锁定");
        assertThat(points(expert)).hasCount(0);
        assertThat(expert.main()).containsText(COMMENT);
        expert.screenshot("expert-signed");
        expert.page.reload();
        assertThat(expert.button("签署并提交")).hasCount(0);
    }

    private static void autosaved(Visitor expert, Runnable typing) {
        expert.page.waitForResponse(answer -> answer.url().endsWith("/card") && answer.ok(), typing);
    }

    private static Locator points(Visitor expert) {
        return expert.page.locator("#score-card [data-points]");
    }
}
