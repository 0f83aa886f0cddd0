package io.luxuan.paper.word;

import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Rows of a template's tables. */
final class Rows {
    private Rows() {}

    /** Whether it stands for every row of the list. */
    static boolean repeats(XWPFTableRow row, String rowMark) {
        return row.getTableCells().stream().map(XWPFTableCell::getText)
                .anyMatch(text -> Placeholders.names(text).stream().anyMatch(name -> name.startsWith(rowMark)));
    }
}
