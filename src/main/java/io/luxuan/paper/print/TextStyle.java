package io.luxuan.paper.print;

import com.lowagie.text.Element;

/** How a line of a paper looks that is written straight to its pages. */
public enum TextStyle {
    TITLE(FontRole.TITLE, 22, Element.ALIGN_CENTER, 12),
    SUBTITLE(FontRole.SONG, 14, Element.ALIGN_CENTER, 6),
    SECTION(FontRole.HEADING, 14, Element.ALIGN_LEFT, 16),
    LABEL(FontRole.HEADING, 10.5f, Element.ALIGN_LEFT, 8),
    TEXT(FontRole.SONG, 10.5f, Element.ALIGN_LEFT, 0),
    SMALL(FontRole.SONG, 9, Element.ALIGN_LEFT, 0);

    static final float LEADING = 1.55f;

    private final FontRole role;
    private final float size;
    private final int alignment;
    private final float before;

    TextStyle(FontRole role, float size, int alignment, float before) {
        this.role = role;
        this.size = size;
        this.alignment = alignment;
        this.before = before;
    }

    FontRole role() {
        return role;
    }

    float size() {
        return size;
    }

    int alignment() {
        return alignment;
    }

    float before() {
        return before;
    }
}
