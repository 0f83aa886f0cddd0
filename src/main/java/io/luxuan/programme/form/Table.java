package io.luxuan.programme.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The answer to a TABLE, kept as one text: one statement writes it and none is needed a row.
 *
 * @param next the number that the next row gets; numbers are never given twice, so that a late save finds no other's row
 */
public record Table(int next, List<Row> rows) {
    public static final Table EMPTY = new Table(1, List.of());
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** @param cells texts by column; empty ones are left out */
    public record Row(int id, Map<String, String> cells) {
        public Row {
            Map<String, String> given = new LinkedHashMap<>();
            cells.forEach((column, text) -> {
                if (text != null && !text.isBlank()) {
                    given.put(column, text);
                }
            });
            cells = Collections.unmodifiableMap(given);
        }

        public String text(String column) {
            return cells.getOrDefault(column, "");
        }

        public boolean isFilled() {
            return !cells.isEmpty();
        }
    }

    public Table {
        rows = List.copyOf(rows);
    }

    /** Of what {@link #write} wrote, or of a plain list of rows; empty for an empty text. */
    public static Table read(String text) {
        if (text == null || text.isBlank()) {
            return EMPTY;
        }
        try {
            return text.stripLeading().startsWith("[")
                    ? of(JSON.readValue(text, new TypeReference<List<Map<String, String>>>() {}))
                    : JSON.readValue(text, Table.class);
        } catch (JacksonException | NullPointerException noTable) {
            throw new IllegalArgumentException("not a table: " + text.substring(0, Math.min(80, text.length())), noTable);
        }
    }

    static boolean isTable(String text) {
        try {
            return read(text) != null;
        } catch (IllegalArgumentException noTable) {
            return false;
        }
    }

    public static Table of(List<Map<String, String>> rows) {
        Table table = EMPTY;
        for (Map<String, String> cells : rows) {
            table = table.with(cells);
        }
        return table;
    }

    public String write() {
        return equals(EMPTY) ? "" : JSON.writeValueAsString(this);
    }

    public List<Row> filled() {
        return rows.stream().filter(Row::isFilled).toList();
    }

    public Optional<Row> row(int id) {
        return rows.stream().filter(row -> row.id() == id).findFirst();
    }

    /** Whether a row of this number was there and has been taken away. */
    public boolean isGone(int id) {
        return id < next && row(id).isEmpty();
    }

    public Table with(Map<String, String> cells) {
        List<Row> more = new ArrayList<>(rows);
        more.add(new Row(next, cells));
        return new Table(next + 1, more);
    }

    /** A row that only stood on a page until now is made. */
    public Table with(int id, String column, String text) {
        Table made = this;
        while (made.row(id).isEmpty() && made.next <= id) {
            made = made.with(Map.of());
        }
        return made.map(row -> row.id() == id ? put(row, column, text) : row);
    }

    public Table without(int id) {
        return new Table(Math.max(next, id + 1), rows.stream().filter(row -> row.id() != id).toList());
    }

    public Table map(UnaryOperator<Row> change) {
        return new Table(next, rows.stream().map(change).toList());
    }

    /** At least so many rows to write in. */
    public Table padded(int least) {
        Table padded = this;
        while (padded.rows.size() < least) {
            padded = padded.with(Map.of());
        }
        return padded;
    }

    private static Row put(Row row, String column, String text) {
        Map<String, String> cells = new LinkedHashMap<>(row.cells());
        cells.put(column, text);
        return new Row(row.id(), cells);
    }
}
