package io.luxuan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;

/**
 * A visitor without a mouse, whose keys are counted: one for each character, and one for each answer to a question. Wherever the
 * tabulator leads on the way to something, it is seen there, and never twice at the same place.
 */
final class Keyboard {
    /** The longest way over one page; who needs more is in a trap. */
    private static final int PATIENCE = 150;

    /** Where it stands, marked as visited; said what is wrong with it. */
    private static final String LOOK = """
            () => {
              const at = document.activeElement, looks = getComputedStyle(at), box = at.getBoundingClientRect();
              if (at === document.body) { return ''; }
              const name = at.tagName + '#' + at.id + ' ' + at.textContent.trim().slice(0, 30);
              const isSeen = at.tagName === 'IFRAME' || box.width > 0 && box.bottom > 0 && box.top < innerHeight
                && (looks.outlineStyle !== 'none' && parseFloat(looks.outlineWidth) > 0 || looks.boxShadow !== 'none');
              if (!isSeen) { return 'not seen: ' + name + ' ' + [box.top, box.bottom, looks.outline, looks.boxShadow]; }
              const isWithin = at === window.lxLast && (at.tagName === 'IFRAME' || ['date', 'datetime-local', 'time'].includes(at.type));
              if (at.lxVisited === window.lxWay && !isWithin) { return 'twice: ' + name; }
              at.lxVisited = window.lxWay;
              window.lxLast = at;
              return '';
            }""";

    private final Visitor visitor;
    private int pressed;

    Keyboard(Visitor visitor) {
        this.visitor = visitor;
        visitor.page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
    }

    Keyboard press(String... keys) {
        for (String key : keys) {
            visitor.page.keyboard().press(key);
            pressed++;
        }
        return this;
    }

    /** By the tabulator. */
    Keyboard to(Locator target) {
        return to(target, "Tab");
    }

    Keyboard toBackwards(Locator target) {
        return to(target, "Shift+Tab");
    }

    private Keyboard to(Locator target, String key) {
        target.waitFor();
        visitor.page.evaluate("() => { window.lxWay = {} }");
        for (int steps = 0; steps < PATIENCE; steps++) {
            if ((boolean) target.evaluate("one => one === document.activeElement")) {
                return this;
            }
            press(key);
            assertThat((String) visitor.page.evaluate(LOOK)).as("on the way to %s on %s", target, visitor.path()).isEmpty();
        }
        throw new AssertionError(target + " is out of reach on " + visitor.path());
    }

    Keyboard type(String text) {
        visitor.page.keyboard().insertText(text);
        pressed += text.codePointCount(0, text.length());
        return this;
    }

    /** The browser's own question, which a test's page answers by itself. */
    Keyboard answer() {
        pressed++;
        return this;
    }

    int pressed() {
        return pressed;
    }
}
