package io.luxuan.browser;

/** A visitor without a mouse, whose keys are counted: one for each character, and one for each answer to a question. */
final class Keyboard {
    private final Visitor visitor;
    private int pressed;

    Keyboard(Visitor visitor) {
        this.visitor = visitor;
    }

    Keyboard press(String... keys) {
        for (String key : keys) {
            visitor.page.keyboard().press(key);
            pressed++;
        }
        return this;
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
