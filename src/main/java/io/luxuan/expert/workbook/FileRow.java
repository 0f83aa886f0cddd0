package io.luxuan.expert.workbook;

import java.util.Map;
import java.util.Set;

/**
 * A row of an uploaded workbook.
 *
 * @param number   as the program that shows the sheet counts
 * @param formulas columns in which it has a formula
 * @param errors   columns in which it has an error value or a number that lost its last digits
 */
record FileRow(int number, Map<FileColumn, String> cells, Set<FileColumn> formulas, Set<FileColumn> errors) {
    /** Rows that were uploaded before errors were told know of none. */
    FileRow {
        errors = errors == null ? Set.of() : errors;
    }

    String text(FileColumn column) {
        return cells.getOrDefault(column, "");
    }
}
