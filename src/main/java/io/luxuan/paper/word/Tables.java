package io.luxuan.paper.word;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;

/** A table with a heading that every page repeats, and one row that stands for all. */
final class Tables {
    /** Height of a line, for each point of its characters. */
    private static final int LINE = 28;
    private static final String CELL_SIGN = " / ";
    private static final String PART_SIGN = ":";

    private Tables() {}

    private record Look(Face face, int points, ParagraphAlignment side) {}

    /** @param share of the width; @param left aligned, and not in the middle */
    private record Cell(int share, String heading, String text, boolean left) {
        static Cell of(String spec) {
            List<String> parts = Arrays.asList(spec.strip().split(PART_SIGN, 4));
            return new Cell(Integer.parseInt(parts.get(0)), parts.get(1), parts.get(2), parts.size() > 3);
        }
    }

    /** @param points of its characters; @param spec cells such as {@code 10:序号:{{行.序号}}}, and {@code :left} for texts */
    static void add(XWPFDocument document, String spec, int points) {
        List<Cell> cells = Arrays.stream(spec.split(CELL_SIGN, -1)).map(Cell::of).toList();
        int all = cells.stream().mapToInt(Cell::share).sum();
        XWPFTable table = document.createTable(2, cells.size());
        table.setWidth(Sheet.TEXT_WIDTH);
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null ? table.getCTTbl().addNewTblGrid() : table.getCTTbl().getTblGrid();
        grid.setGridColArray(null);
        for (int column = 0; column < cells.size(); column++) {
            Cell cell = cells.get(column);
            int width = Sheet.TEXT_WIDTH * cell.share() / all;
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
            fill(table.getRow(0).getCell(column), width, cell.heading(), new Look(Face.HEADING, points, ParagraphAlignment.CENTER));
            fill(table.getRow(1).getCell(column), width, cell.text(), new Look(Face.BODY, points,
                    cell.left() ? ParagraphAlignment.LEFT : ParagraphAlignment.CENTER));
        }
        XWPFTableRow heading = table.getRow(0);
        heading.setRepeatHeader(true);
        table.getRows().forEach(row -> row.setCantSplitRow(true));
    }

    private static void fill(XWPFTableCell cell, int width, String text, Look look) {
        cell.setWidth(String.valueOf(width));
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        XWPFParagraph paragraph = cell.getParagraphArray(0);
        Layout.fill(paragraph, text, look.face(), look.points());
        Layout.lines(paragraph, look.points() * LINE);
        paragraph.setAlignment(look.side());
    }
}
