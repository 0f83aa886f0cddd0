package io.luxuan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A city's department reads what the demo has waiting for it and recommends it. */
@BrowserTest
class RecommenderPathTest {
    private static final String WAITING = "散货码头堆场智能调度应用场景";

    @LocalServerPort int port;

    @Test
    void a_department_recommends_from_its_queue() {
        try (Visitor visitor = Visitor.at(port)) {
            visitor.signIn("recommender2");
            assertThat(visitor.main()).containsText(WAITING);
            visitor.screenshot("recommender-queue");
            visitor.link(WAITING).click();
            givingBackNeedsWords(visitor);
            visitor.field("意见").fill("场景成熟，成效数据真实，同意推荐。");
            visitor.button("同意推荐").click();
            assertThat(visitor.notice()).containsText("已推荐，申请进入形式审查");
            assertThat(visitor.link(WAITING)).hasCount(0);
            visitor.link("已推荐").click();
            assertThat(visitor.link(WAITING)).isVisible();
            visitor.screenshot("recommender-decided");
        }
    }

    private static void givingBackNeedsWords(Visitor visitor) {
        visitor.button("退回修改").click();
        assertThat(visitor.main()).containsText("请写明理由");
        assertThat(visitor.field("意见")).hasAttribute("aria-invalid", "true");
        visitor.screenshot("recommender-reading");
    }
}
