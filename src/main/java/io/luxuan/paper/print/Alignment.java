package io.luxuan.paper.print;

import com.lowagie.text.Element;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** On which side a text stands. */
final class Alignment {
    private Alignment() {}

    static int of(XWPFParagraph paragraph) {
        return switch (paragraph.getAlignment()) {
            case CENTER -> Element.ALIGN_CENTER;
            case RIGHT, END -> Element.ALIGN_RIGHT;
            default -> Element.ALIGN_LEFT;
        };
    }
}
