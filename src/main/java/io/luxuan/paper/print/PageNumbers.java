package io.luxuan.paper.print;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfWriter;

/** — 1 — below the text: outside right on odd pages, left on even ones, a character from the edge (GB/T 9704, 7.5). */
final class PageNumbers extends PdfPageEventHelper {
    private static final float POINTS = 14;
    /** 7 mm from the last line to the number's line. */
    private static final float BELOW = 20 + POINTS / 2;

    private final PaperFont font;

    PageNumbers(PaperFont font) {
        this.font = font;
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        boolean odd = writer.getPageNumber() % 2 == 1;
        float place = odd ? document.right() - POINTS : document.left() + POINTS;
        PdfContentByte page = writer.getDirectContent();
        page.beginText();
        page.setFontAndSize(font.face(), POINTS);
        page.showTextAligned(odd ? PdfContentByte.ALIGN_RIGHT : PdfContentByte.ALIGN_LEFT, "— " + writer.getPageNumber() + " —",
                place, document.bottom() - BELOW, 0);
        page.endText();
    }
}
