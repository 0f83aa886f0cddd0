package io.luxuan.paper.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;

/** Numbers that Word puts before a paragraph by itself: they stand in no text, so a PDF would lack them. */
final class Numbering {
    private static final int DEEPEST = 12;

    private Numbering() {}

    /** By its own format or by that of its style; the number 0 takes off what the style gives. */
    static boolean isIn(XWPFParagraph paragraph) {
        BigInteger own = paragraph.getNumID();
        if (own != null) {
            return own.signum() > 0;
        }
        String style = paragraph.getStyle();
        for (int depth = 0; style != null && paragraph.getDocument().getStyles() != null && depth < DEEPEST; depth++) {
            XWPFStyle found = paragraph.getDocument().getStyles().getStyle(style);
            if (found == null) {
                return false;
            }
            CTPPrGeneral format = found.getCTStyle().getPPr();
            if (format != null && format.isSetNumPr()) {
                return format.getNumPr().getNumId() == null || format.getNumPr().getNumId().getVal().signum() > 0;
            }
            style = found.getBasisStyleID();
        }
        return false;
    }
}
