package io.luxuan.paper.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;

/** Puts values into a template. A row of a table that names a column of the list stands once for each of its rows. */
public final class FillTemplate {
    private final Map<String, String> fields;
    private final List<Map<String, String>> rows;
    private final String rowMark;

    private FillTemplate(Map<String, String> fields, List<Map<String, String>> rows, String rowMark) {
        this.fields = fields;
        this.rows = rows;
        this.rowMark = rowMark;
    }

    /**
     * @param fields  by the names that templates use; what is missing is left blank
     * @param rows    the same, names with the mark before them
     * @param rowMark before the names of columns
     */
    public static byte[] fill(byte[] template, Map<String, String> fields, List<Map<String, String>> rows, String rowMark) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(template))) {
            new FillTemplate(fields, rows, rowMark).fill(document);
            document.write(out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    private void fill(XWPFDocument document) {
        fill(document.getBodyElements());
        document.getHeaderList().forEach(header -> fill(header.getBodyElements()));
        document.getFooterList().forEach(footer -> fill(footer.getBodyElements()));
    }

    private void fill(List<IBodyElement> elements) {
        for (IBodyElement element : elements) {
            if (element instanceof XWPFParagraph paragraph) {
                FillParagraph.fill(paragraph, this::value);
            } else if (element instanceof XWPFTable table) {
                fill(table);
            }
        }
    }

    private void fill(XWPFTable table) {
        for (int index = table.getNumberOfRows() - 1; index >= 0; index--) {
            XWPFTableRow row = table.getRow(index);
            if (Rows.repeats(row, rowMark)) {
                repeat(table, row, index);
            } else {
                fill(row, Map.of());
            }
        }
    }

    /** The library's own copy of a row takes ever longer, the more rows there are. */
    private void repeat(XWPFTable table, XWPFTableRow row, int index) {
        CTRow pattern = (CTRow) row.getCtRow().copy();
        CTTbl whole = table.getCTTbl();
        whole.removeTr(index);
        for (int place = 0; place < rows.size(); place++) {
            CTRow copy = index + place >= whole.sizeOfTrArray() ? whole.addNewTr() : whole.insertNewTr(index + place);
            copy.set(pattern);
            fill(new XWPFTableRow(copy, table), rows.get(place));
        }
    }

    private void fill(XWPFTableRow row, Map<String, String> own) {
        for (XWPFTableCell cell : row.getTableCells()) {
            cell.getParagraphs().forEach(paragraph -> FillParagraph.fill(paragraph, name -> own.getOrDefault(name, value(name))));
            cell.getTables().forEach(this::fill);
        }
    }

    private String value(String name) {
        return fields.getOrDefault(name, "");
    }
}
