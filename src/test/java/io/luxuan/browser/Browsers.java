package io.luxuan.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The real browser of the tests: a Chromium that is on the machine, named by LUXUAN_TEST_BROWSER; nothing is downloaded. */
final class Browsers {
    static final String VARIABLE = "LUXUAN_TEST_BROWSER";

    private static final List<String> QUIET = List.of(
            "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync");

    /** One for all tests: starting it costs as much as many a test. It ends with the process that started it. */
    private static Browser browser;

    private Browsers() {}

    static Optional<Path> executable() {
        return Optional.ofNullable(System.getenv(VARIABLE)).filter(name -> !name.isBlank()).map(Path::of);
    }

    /** A window with cookies of its own. */
    static BrowserContext window(Browser.NewContextOptions options) {
        if (browser == null || !browser.isConnected()) {
            browser = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                    .chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(executable().orElseThrow()).setArgs(QUIET));
        }
        return browser.newContext(options);
    }
}
