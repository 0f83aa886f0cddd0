package io.luxuan.spreadsheet;

import java.util.Map;
import java.util.Set;

/**
 * A row of a sheet as texts.
 *
 * @param number   as the program that shows the sheet counts it: the first is 1
 * @param cells    stripped texts by column, from 0; empty cells are left out
 * @param formulas columns whose cell is a formula: its value is what the writing program last made of it
 * @param cut      columns whose cell is a number of so many digits that the last of them were lost, such as one of an account
 * @param errors   columns whose cell is an error value, such as #N/A
 */
public record SheetRow(int number, Map<Integer, String> cells, Set<Integer> formulas, Set<Integer> cut,
        Set<Integer> errors) {
    public String text(int column) {
        return cells.getOrDefault(column, "");
    }
}
