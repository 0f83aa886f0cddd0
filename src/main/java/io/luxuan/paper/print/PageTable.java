package io.luxuan.paper.print;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import java.awt.Color;
import java.util.List;

/** A table with borders, written to its pages piece by piece. */
public final class PageTable {
    private static final int PIECE = 50;
    private static final float BORDER = 0.5f;
    private static final float PADDING = 4;
    private static final float LEADING = 1.35f;
    private static final float APART = 6;
    private static final Color SHADE = new Color(0xF0, 0xF3, 0xF6);

    private final Document paper;
    private final StyledText texts;
    private final PdfPTable table;
    private int rows;

    PageTable(Document paper, StyledText texts, float[] widths) {
        this.paper = paper;
        this.texts = texts;
        table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        table.setSplitLate(false);
        table.setSpacingBefore(APART);
        table.setComplete(false);
    }

    /** Stands again on each page. */
    public PageTable headings(List<String> headings) {
        headings.forEach(heading -> table.addCell(cell(TextStyle.SMALL, heading, true)));
        table.setHeaderRows(1);
        return this;
    }

    public PageTable row(List<String> cells) {
        cells.forEach(cell -> table.addCell(cell(TextStyle.SMALL, cell, false)));
        return next();
    }

    /** A name and what it is. */
    public PageTable fact(String name, String value) {
        table.addCell(cell(TextStyle.TEXT, name, true));
        table.addCell(cell(TextStyle.TEXT, value, false));
        return next();
    }

    /** A name beside room to write and to seal. @param height in points */
    public PageTable room(String name, String text, float height) {
        table.addCell(cell(TextStyle.TEXT, name, true));
        PdfPCell room = cell(TextStyle.TEXT, text, false);
        room.setMinimumHeight(height);
        room.setVerticalAlignment(Element.ALIGN_BOTTOM);
        table.addCell(room);
        return next();
    }

    public void end() {
        table.setComplete(true);
        paper.add(table);
    }

    private PageTable next() {
        table.completeRow();
        rows++;
        if (rows % PIECE == 0) {
            paper.add(table);
        }
        return this;
    }

    private PdfPCell cell(TextStyle style, String text, boolean shaded) {
        Phrase phrase = new Phrase();
        texts.into(phrase, style, text);
        PdfPCell cell = new PdfPCell(phrase);
        cell.setLeading(style.size() * LEADING, 0);
        cell.setUseAscender(true);
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        cell.setBorderWidth(BORDER);
        cell.setPadding(PADDING);
        cell.setPaddingBottom(PADDING + 1);
        if (shaded) {
            cell.setBackgroundColor(SHADE);
        }
        return cell;
    }
}
