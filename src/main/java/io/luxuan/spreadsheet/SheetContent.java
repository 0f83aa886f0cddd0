package io.luxuan.spreadsheet;

import io.luxuan.spreadsheet.UnreadableSheet.Cause;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Hears the elements of a sheet: row, c (cell, whose r is its place and t its type), v (value), t (text), f (formula). */
final class SheetContent extends DefaultHandler {
    private final SharedStrings strings;
    private final int mostRows;
    private final List<SheetRow> rows = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private Map<Integer, String> cells = new HashMap<>();
    private Set<Integer> formulas = new HashSet<>();
    private int number;
    private int column = -1;
    private String type = "n";
    private boolean listening;

    SheetContent(SharedStrings strings, int mostRows) {
        this.strings = strings;
        this.mostRows = mostRows;
    }

    List<SheetRow> rows() {
        return rows;
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) {
        switch (local) {
            case "row" -> startRow(attributes.getValue("r"));
            case "c" -> startCell(attributes);
            case "f" -> formulas.add(column);
            case "v", "t" -> listening = true;
            default -> { }
        }
    }

    @Override
    public void characters(char[] all, int start, int length) {
        if (listening) {
            text.append(all, start, length);
        }
    }

    @Override
    public void endElement(String uri, String local, String qualified) {
        switch (local) {
            case "v", "t" -> listening = false;
            case "c" -> endCell();
            case "row" -> endRow();
            default -> { }
        }
    }

    private void startRow(String place) {
        number = place == null ? number + 1 : Integer.parseInt(place);
        cells = new HashMap<>();
        formulas = new HashSet<>();
        column = -1;
    }

    private void startCell(Attributes attributes) {
        String place = attributes.getValue("r");
        column = place == null ? column + 1 : new CellReference(place).getCol();
        type = attributes.getValue("t") == null ? "n" : attributes.getValue("t");
        text.setLength(0);
    }

    private void endCell() {
        String value = value(text.toString()).strip();
        if (!value.isEmpty()) {
            cells.put(column, value);
        }
    }

    private void endRow() {
        if (cells.isEmpty() && formulas.isEmpty()) {
            return;
        }
        if (rows.size() >= mostRows) {
            throw new UnreadableSheet(Cause.TOO_MANY_ROWS);
        }
        rows.add(new SheetRow(number, cells, formulas));
    }

    private String value(String raw) {
        if (raw.isEmpty()) {
            return "";
        }
        return switch (type) {
            case "s" -> strings.getItemAt(Integer.parseInt(raw)).getString();
            case "n" -> number(raw);
            default -> raw;
        };
    }

    /** 20 and not 20.0 or 2E1: the way the cell was typed. */
    private static String number(String raw) {
        try {
            return new BigDecimal(raw).stripTrailingZeros().toPlainString();
        } catch (NumberFormatException other) {
            return raw;
        }
    }
}
