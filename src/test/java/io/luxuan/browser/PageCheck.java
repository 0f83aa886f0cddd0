package io.luxuan.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** What stands in people's way on the page that is open: axe-core's rules and a few of our own. The page's own policy stays as it is. */
final class PageCheck {
    private static final String AXE = axe();
    private static final String UNFOLD = "document.querySelectorAll('main details').forEach(part => { part.open = true; })";
    private static final String HEADS = "document.title.trim() ? document.querySelectorAll('h1:not(.lx-preview-body h1)').length : -1";
    private static final String OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
    private static final String RUN = """
            async (colours) => {
              await new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)));
              const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
              const rules = {'color-contrast': {enabled: colours}};
              const found = await axe.run(document, {runOnly: tags, rules, resultTypes: ['violations'], iframes: false, preload: false});
              return found.violations.flatMap(rule => rule.nodes.filter(node => ['serious', 'critical'].includes(node.impact)).map(node => ({
                rule: rule.id, impact: node.impact, help: rule.help, at: node.target.join(' '),
                why: [...node.any, ...node.all, ...node.none].map(check => check.message).join('; ')
              })));
            }""";

    private final Page page;
    private final Findings findings;
    private final String path;

    PageCheck(Page page, Findings findings, String path) {
        this.page = page;
        this.findings = findings;
        this.path = path;
    }

    private static String axe() {
        try (InputStream script = PageCheck.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    /** Before the first page: what looks is there when a page is. */
    static void bring(Page page) {
        page.addInitScript(AXE);
    }

    /** A desk by day and a phone by night: both widths and both sets of colours for the price of two looks. */
    void atBothWidths() {
        prepare();
        at(1280, 900, true);
        shine(ColorScheme.DARK);
        at(390, 844, true);
        shine(ColorScheme.LIGHT);
    }

    /** The narrow one alone, where things get into each other's way; the colours are those of the first look. */
    void onPhone() {
        prepare();
        at(390, 844, false);
    }

    /** Nothing fades from one colour to the other, or the look would meet both. */
    private void shine(ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
    }

    private void prepare() {
        page.evaluate(UNFOLD);
        int heads = (int) page.evaluate(HEADS);
        if (heads != 1) {
            findings.add(path, heads < 0 ? "no title" : heads + " headings h1");
        }
    }

    private void at(int width, int height, boolean colours) {
        page.setViewportSize(width, height);
        for (Object found : (List<?>) page.evaluate(RUN, colours)) {
            Map<?, ?> one = (Map<?, ?>) found;
            findings.add(path + " at " + width, one.get("rule") + " (" + one.get("impact") + ") " + one.get("help")
                    + "\n    " + one.get("at") + "\n    " + one.get("why"));
        }
        overflow(" at " + width);
    }

    /** @param letters of which size, as a browser may be set; empty for its own */
    void fits(int width, String letters) {
        page.setViewportSize(width, 900);
        page.evaluate("size => { document.documentElement.style.fontSize = size }", letters);
        overflow(" at " + width + " " + letters);
    }

    private void overflow(String how) {
        int overflow = (int) page.evaluate(OVERFLOW);
        if (overflow > 0) {
            findings.add(path + how, "is " + overflow + " px too wide");
        }
    }
}
