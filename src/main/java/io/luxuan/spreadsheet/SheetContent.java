package io.luxuan.spreadsheet;

import io.luxuan.spreadsheet.UnreadableSheet.Cause;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Hears the elements of a sheet: row, c (cell, whose r is its place and t its type), v (value), t (text), rPh (how a text is
 * pronounced), f (formula).
 */
final class SheetContent extends DefaultHandler {
    /** Spreadsheets keep fifteen digits of a number and write noughts for the others. */
    private static final Pattern DIGITS_LOST = Pattern.compile("-?\\d{16,}");

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final int HEX = 16;
    /** Spaces of every kind and what nobody sees, at both ends. */
    private static final Pattern AROUND = Pattern.compile("^[\\s\\p{Z}\\p{Cf}]+|[\\s\\p{Z}\\p{Cf}]+$");
    /** Longer is no number that anybody typed, and costs more than it is worth to read as one. */
    private static final int LONGEST_NUMBER = 40;
    private static final int MOST_NOUGHTS = 40;
    private static final int LONGEST_CELL = 32_767;

    private final SharedStrings strings;
    private final ZeroFormats formats;
    private final int mostRows;
    private final List<SheetRow> rows = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private Map<Integer, String> cells = new HashMap<>();
    private Set<Integer> formulas = new HashSet<>();
    private Set<Integer> cut = new HashSet<>();
    private Set<Integer> errors = new HashSet<>();
    private int number;
    private int column = -1;
    private String type = "n";
    private int style;
    private boolean listening;
    private boolean pronounced;

    SheetContent(SharedStrings strings, ZeroFormats formats, int mostRows) {
        this.strings = strings;
        this.formats = formats;
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
            case "rPh" -> pronounced = true;
            case "v", "t" -> listening = !pronounced;
            default -> { }
        }
    }

    @Override
    public void characters(char[] all, int start, int length) {
        if (listening && text.length() + length > LONGEST_CELL) {
            throw new UnreadableSheet(Cause.TOO_MUCH);
        }
        if (listening) {
            text.append(all, start, length);
        }
    }

    @Override
    public void endElement(String uri, String local, String qualified) {
        switch (local) {
            case "rPh" -> pronounced = false;
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
        cut = new HashSet<>();
        errors = new HashSet<>();
        column = -1;
    }

    private void startCell(Attributes attributes) {
        String place = attributes.getValue("r");
        column = place == null ? column + 1 : new CellReference(place).getCol();
        type = attributes.getValue("t") == null ? "n" : attributes.getValue("t");
        style = attributes.getValue("s") == null ? -1 : Integer.parseInt(attributes.getValue("s"));
        text.setLength(0);
    }

    private void endCell() {
        String value = AROUND.matcher(value(text.toString())).replaceAll("");
        if (!value.isEmpty()) {
            cells.put(column, value);
            if (type.equals("e")) {
                errors.add(column);
            }
            if (type.equals("n") && DIGITS_LOST.matcher(value).matches()) {
                cut.add(column);
            }
        }
    }

    private void endRow() {
        if (cells.isEmpty() && formulas.isEmpty()) {
            return;
        }
        if (rows.size() >= mostRows) {
            throw new UnreadableSheet(Cause.TOO_MANY_ROWS);
        }
        rows.add(new SheetRow(number, cells, formulas, cut, errors));
    }

    private String value(String raw) {
        if (raw.isEmpty()) {
            return "";
        }
        return switch (type) {
            case "s" -> strings.getItemAt(Integer.parseInt(raw)).getString();
            case "n" -> formats.shown(number(raw), style);
            case "inlineStr", "str" -> unescaped(raw);
            default -> raw;
        };
    }

    /** {@code _x000D_} is a carriage return, and {@code _x005F_x000D_} the text _x000D_. */
    private static String unescaped(String raw) {
        return ESCAPED.matcher(raw).replaceAll(found -> Matcher.quoteReplacement(
                Character.toString((char) Integer.parseInt(found.group(1), HEX))));
    }

    /** 20 and not 20.0 or 2E1: the way the cell was typed. */
    private static String number(String raw) {
        if (raw.length() > LONGEST_NUMBER) {
            return raw;
        }
        try {
            BigDecimal figure = new BigDecimal(raw).stripTrailingZeros();
            return Math.abs((long) figure.scale()) > MOST_NOUGHTS ? raw : figure.toPlainString();
        } catch (NumberFormatException other) {
            return raw;
        }
    }
}
