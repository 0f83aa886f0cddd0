package io.luxuan.expert.workbook;

import java.util.Map;
import java.util.Set;

/**
 * A row of an uploaded workbook.
 *
 * @param number   as the program that shows the sheet counts
 * @param formulas columns in which it has a formula
 */
record FileRow(int number, Map<FileColumn, String> cells, Set<FileColumn> formulas) {
    String text(FileColumn column) {
        return cells.getOrDefault(column, "");
    }
}
