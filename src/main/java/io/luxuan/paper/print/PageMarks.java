package io.luxuan.paper.print;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.Barcode128;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfGState;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.io.OutputStream;
import java.util.List;

/** What stands on every page of a paper: a name above, a bar code, the page's number below, and across it what the paper is not yet. */
public final class PageMarks {
    private static final float MM = PageWriter.MM;
    private static final float EDGE = 10 * MM;
    private static final float BAR = 7 * MM;
    private static final float FAINT = 0.14f;
    private static final double SLANT = 45;
    private static final double HALF_CIRCLE = 180;

    private final StyledText texts;
    private final PaperFonts fonts;
    private final Mark mark;

    PageMarks(PaperFonts fonts, Mark mark) {
        this.texts = new StyledText(fonts);
        this.fonts = fonts;
        this.mark = mark;
    }

    /** A page as it lies in its file. @param rotation by which it is turned to the right when it is shown; @param title above its text */
    public record Side(float width, float height, int rotation, String title) {
        boolean isTurned() {
            return rotation % 180 != 0;
        }

        Side shown() {
            float across = isTurned() ? height : width;
            float down = isTurned() ? width : height;
            return new Side(across, down, 0, title);
        }
    }

    /**
     * @param code      the bar code's text, in ASCII
     * @param below     beside the page's number, such as a digest
     * @param numbering with places for page and pages, as {@link String#formatted} fills them
     * @param watermark across each page; empty for none
     */
    public record Mark(String code, String below, String numbering, String watermark) {}

    void write(OutputStream out, List<Side> pages) {
        Document paper = new Document(size(pages.get(0)));
        PdfWriter writer = PdfWriter.getInstance(paper, out);
        paper.open();
        PdfTemplate bars = bars(writer.getDirectContent());
        for (int page = 1; page <= pages.size(); page++) {
            Side side = pages.get(page - 1);
            if (page > 1) {
                paper.setPageSize(size(side));
                paper.newPage();
            }
            writer.setPageEmpty(false);
            PdfContentByte content = writer.getDirectContent();
            content.saveState();
            upright(content, side);
            page(content, side.shown(), bars, mark.numbering().formatted(page, pages.size()));
            content.restoreState();
        }
        paper.close();
    }

    private static Rectangle size(Side side) {
        return new Rectangle(side.width(), side.height());
    }

    private static void upright(PdfContentByte content, Side side) {
        switch (side.rotation()) {
            case 90 -> content.concatCTM(0, 1, -1, 0, side.width(), 0);
            case 180 -> content.concatCTM(-1, 0, 0, -1, side.width(), side.height());
            case 270 -> content.concatCTM(0, -1, 1, 0, 0, side.height());
            default -> { }
        }
    }

    private void page(PdfContentByte content, Side side, PdfTemplate bars, String number) {
        float top = side.height() - EDGE;
        content.addTemplate(bars, side.width() - EDGE - bars.getWidth(), top - BAR);
        line(content, mark.code(), side.width() - EDGE - bars.getWidth(), top - BAR - 9);
        line(content, cut(side.title(), side.width() - 3 * EDGE - bars.getWidth()), EDGE, top - BAR);
        line(content, mark.below(), EDGE, EDGE);
        ColumnText.showTextAligned(content, Element.ALIGN_CENTER, phrase(number), side.width() / 2, EDGE, 0);
        if (!mark.watermark().isEmpty()) {
            across(content, side);
        }
    }

    private void line(PdfContentByte content, String text, float x, float y) {
        ColumnText.showTextAligned(content, Element.ALIGN_LEFT, phrase(text), x, y, 0);
    }

    private Phrase phrase(String text) {
        Phrase phrase = new Phrase();
        texts.into(phrase, TextStyle.SMALL, text);
        return phrase;
    }

    private String cut(String text, float width) {
        String shown = texts.readable(text).replace('\n', ' ');
        int most = (int) (width / TextStyle.SMALL.size());
        return shown.codePointCount(0, shown.length()) <= most ? shown : shown.substring(0, shown.offsetByCodePoints(0, most - 1)) + "…";
    }

    private void across(PdfContentByte content, Side side) {
        float size = Math.min(side.width(), side.height()) / (mark.watermark().length() + 1);
        PdfGState faint = new PdfGState();
        faint.setFillOpacity(FAINT);
        content.saveState();
        content.setGState(faint);
        content.setColorFill(Color.BLACK);
        content.beginText();
        content.setFontAndSize(fonts.first(FontRole.HEADING).face(), size);
        double slant = Math.min(SLANT, Math.atan2(side.height(), side.width()) * HALF_CIRCLE / Math.PI);
        content.showTextAligned(PdfContentByte.ALIGN_CENTER, mark.watermark(), side.width() / 2, side.height() / 2 - size / 3, (float) slant);
        content.endText();
        content.restoreState();
    }

    private PdfTemplate bars(PdfContentByte content) {
        Barcode128 code = new Barcode128();
        code.setCode(mark.code());
        code.setFont(null);
        code.setBarHeight(BAR);
        return code.createTemplateWithBarcode(content, Color.BLACK, Color.BLACK);
    }
}
