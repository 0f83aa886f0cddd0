package io.luxuan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is shown once goes to the clipboard by one press, and where the browser says no, by the keys. */
@BrowserTest
class CopyTest {
    private static final String MARKED = "window.getSelection().toString()";

    @LocalServerPort int port;

    @Test
    void an_address_is_copied_and_the_page_says_so() {
        try (Visitor visitor = calendar(Visitor.at(port))) {
            visitor.page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            String address = visitor.page.locator("#calendar-url").textContent();
            visitor.button("复制您的订阅地址").focus();
            visitor.page.keyboard().press("Enter");
            assertThat(status(visitor)).hasText("您的订阅地址已复制");
            assertThat(visitor.page.evaluate("navigator.clipboard.readText()")).isEqualTo(address);
            visitor.screenshot("copied");
        }
    }

    @Test
    void where_the_browser_says_no_it_is_marked_for_the_keys() {
        try (Visitor visitor = calendar(Visitor.onPhone(port))) {
            visitor.page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError')); }");
            markedBy(visitor);
            visitor.fits();
            visitor.screenshot("copied-by-hand");
        }
    }

    @Test
    void where_there_is_no_clipboard_either() {
        Visitor visitor = Visitor.at(port);
        visitor.page.addInitScript("Object.defineProperty(Navigator.prototype, 'clipboard', {get: () => undefined})");
        try (Visitor same = calendar(visitor)) {
            markedBy(same);
        }
    }

    private static void markedBy(Visitor visitor) {
        visitor.button("复制您的订阅地址").click();
        assertThat(status(visitor)).hasText(Pattern.compile("您的订阅地址已选中，请按 Ctrl\\+C"));
        assertThat(visitor.page.evaluate(MARKED)).isEqualTo(visitor.page.locator("#calendar-url").textContent());
    }

    private static Locator status(Visitor visitor) {
        return visitor.page.locator("[data-copied][role=status]");
    }

    private static Visitor calendar(Visitor visitor) {
        visitor.signIn("manager1").open("/manager/round-calendar");
        visitor.page.locator("form[action='/manager/round-calendar/address'] button").click();
        return visitor;
    }
}
