package io.luxuan.programme.edit.shape;

/** How a component is asked for: fields, then parts, then lists of parts; PAGES are lists whose items have lists of their own. */
public enum Kind {
    TEXT, NUMBER, PERCENT, TRUTH, CHOICE, TEXTS, CHOICES, PART, ROWS, PAGES;

    public boolean isField() {
        return ordinal() <= CHOICES.ordinal();
    }

    public boolean isList() {
        return this == ROWS || this == PAGES;
    }
}
