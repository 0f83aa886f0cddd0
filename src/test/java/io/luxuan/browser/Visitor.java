package io.luxuan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Somebody at a browser of their own: signs in, opens pages, looks. Closing asserts that no page complained (script
 * errors, refused styles or scripts, answers of the server's own failure).
 */
final class Visitor implements AutoCloseable {
    /** Every demo account's. */
    static final String PASSWORD = "Luxuan#2026";

    /** Machines that build are busy. */
    private static final double PATIENCE_MS = 30_000;

    private static final String LINKS = "[...new Set([...document.querySelectorAll('a[href]:not([download])')]"
            + ".map(link => new URL(link.getAttribute('href'), document.baseURI).href.replace(/#.*/, '')))]";

    private final BrowserContext window;
    private final List<String> complaints = new ArrayList<>();
    private final String base;
    final Page page;

    private Visitor(int port, int width, int height) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        base = "http://localhost:" + port;
        window = Browsers.window(new Browser.NewContextOptions().setViewportSize(width, height).setLocale("zh-CN"));
        page = window.newPage();
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onResponse(response -> {
            if (response.status() >= 500) {
                complaints.add(response.status() + " " + response.url());
            }
        });
    }

    static Visitor at(int port) {
        return new Visitor(port, 1280, 900);
    }

    static Visitor onPhone(int port) {
        return new Visitor(port, 390, 844);
    }

    Visitor signIn(String username) {
        return signIn(username, PASSWORD);
    }

    Visitor signIn(String username, String password) {
        window.clearCookies();
        open("/login");
        field("用户名").fill(username);
        field("密码").fill(password);
        button("登录").click();
        assertThat(page).not().hasURL(Pattern.compile("/login"));
        return this;
    }

    /** @param path from the server's root, as {@code /applicant} */
    Visitor open(String path) {
        page.navigate(base + path);
        return this;
    }

    /** @return what the server answered, after all redirects */
    Response visit(String path) {
        return page.navigate(base + path);
    }

    /** While nothing reaches these addresses: of that alone the page may complain meanwhile. */
    void cutOff(String addresses, Runnable doing) {
        int before = complaints.size();
        page.route(addresses, Route::abort);
        doing.run();
        page.unroute(addresses);
        complaints.subList(before, complaints.size()).removeIf(text -> text.contains("htmx:"));
    }

    /** Where the visitor is, without the server. */
    String path() {
        return page.url().substring(base.length());
    }

    /** Where the page leads on this site, without parts of pages. */
    List<String> links() {
        List<String> links = new ArrayList<>();
        for (Object link : (List<?>) page.evaluate(LINKS)) {
            if (((String) link).startsWith(base + "/")) {
                links.add(((String) link).substring(base.length()));
            }
        }
        return links;
    }

    Locator button(String name) {
        return page.locator("main").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator link(String name) {
        return page.locator("main").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
    }

    Locator field(String label) {
        return page.locator("main").getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    /** The page's main text. */
    Locator main() {
        return page.locator("main");
    }

    /** What the page says was done, or could not be done. */
    Locator notice() {
        return page.locator(".lx-flash");
    }

    /** @param name without ending; the picture lies in {@code target/screenshots} */
    void screenshot(String name) {
        page.waitForLoadState();
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/screenshots", name + ".png")));
    }

    /** Nothing to be scrolled sideways. */
    void fits() {
        assertThat((int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")).isZero();
    }

    @Override
    public void close() {
        window.close();
        assertThat(complaints).filteredOn(text -> !text.contains("inline style")).isEmpty();
    }
}
