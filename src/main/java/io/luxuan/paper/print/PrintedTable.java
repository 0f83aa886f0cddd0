package io.luxuan.paper.print;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;

/** A table of a Word file in a PDF, written to it piece by piece. */
final class PrintedTable {
    private static final int PIECE = 50;
    private static final float LEADING = 1.3f;
    private static final float BORDER = 0.5f;
    private static final float PADDING = 3;
    /** Below the last line of a text before it, whose letters reach under the line. */
    private static final float APART = 8;

    private final Document paper;
    private final PrintedText texts;

    PrintedTable(Document paper, PrintedText texts) {
        this.paper = paper;
        this.texts = texts;
    }

    void print(XWPFTable table) {
        PdfPTable printed = new PdfPTable(widths(table));
        printed.setWidthPercentage(100);
        printed.setSplitLate(true);
        printed.setSpacingBefore(APART);
        printed.setComplete(false);
        int headings = 0;
        int count = 0;
        for (XWPFTableRow row : table.getRows()) {
            headings += row.isRepeatHeader() && headings == count ? 1 : 0;
            printed.setHeaderRows(headings);
            row.getTableCells().forEach(cell -> printed.addCell(cell(cell)));
            printed.completeRow();
            count++;
            if (count % PIECE == 0) {
                paper.add(printed);
            }
        }
        printed.setComplete(true);
        paper.add(printed);
    }

    private static float[] widths(XWPFTable table) {
        CTTblGrid grid = table.getCTTbl().getTblGrid();
        if (grid == null || grid.sizeOfGridColArray() == 0) {
            float[] equal = new float[table.getRow(0).getTableCells().size()];
            Arrays.fill(equal, 1);
            return equal;
        }
        float[] widths = new float[grid.sizeOfGridColArray()];
        for (int column = 0; column < widths.length; column++) {
            widths[column] = Float.parseFloat(grid.getGridColArray(column).getW().toString());
        }
        return widths;
    }

    private PdfPCell cell(XWPFTableCell cell) {
        List<XWPFParagraph> paragraphs = cell.getParagraphs();
        PdfPCell printed;
        if (paragraphs.size() == 1) {
            Phrase phrase = new Phrase();
            float size = texts.into(phrase, paragraphs.get(0));
            printed = new PdfPCell(phrase);
            printed.setLeading(size * LEADING, 0);
            printed.setHorizontalAlignment(Alignment.of(paragraphs.get(0)));
        } else {
            printed = new PdfPCell();
            paragraphs.forEach(paragraph -> printed.addElement(paragraph(paragraph)));
        }
        printed.setUseAscender(true);
        printed.setVerticalAlignment(Element.ALIGN_MIDDLE);
        printed.setBorderWidth(BORDER);
        printed.setPadding(PADDING);
        printed.setPaddingBottom(PADDING + 1);
        printed.setColspan(cell.getCTTc().getTcPr() != null && cell.getCTTc().getTcPr().isSetGridSpan()
                ? cell.getCTTc().getTcPr().getGridSpan().getVal().intValue() : 1);
        return printed;
    }

    private Paragraph paragraph(XWPFParagraph paragraph) {
        Paragraph printed = new Paragraph();
        printed.setLeading(texts.into(printed, paragraph) * LEADING);
        printed.setAlignment(Alignment.of(paragraph));
        return printed;
    }
}
