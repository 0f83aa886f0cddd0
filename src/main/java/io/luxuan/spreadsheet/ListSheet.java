package io.luxuan.spreadsheet;

import io.luxuan.shared.Slice;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.apache.poi.ss.util.WorkbookUtil;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/**
 * A list that a page shows, as a workbook: its columns said once, its rows by the page's own query. Immutable; for constants.
 *
 * @param <T> a row
 */
public final class ListSheet<T> {
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final List<Column<T>> columns;

    private ListSheet(List<Column<T>> columns) {
        this.columns = columns;
    }

    private record Column<T>(String heading, int width, Value<T> value) {}

    /** What stands in a cell: numbers and moments as such, {@link Worded} by its text, anything else as it says itself; null for nothing. */
    @FunctionalInterface
    public interface Value<T> {
        Object of(T row);
    }

    /** A text of the message bundles. @param key null for nothing */
    public record Worded(String key) {
        /** @param value an enum's constant; null for nothing */
        public static Worded of(String prefix, Enum<?> value) {
            return new Worded(value == null ? null : prefix + value.name());
        }
    }

    public static <T> ListSheet<T> empty() {
        return new ListSheet<>(List.of());
    }

    /** The same with a column more. @param heading message key, best the page's own; @param width in characters */
    public ListSheet<T> with(String heading, int width, Value<T> value) {
        List<Column<T>> all = new ArrayList<>(columns);
        all.add(new Column<>(heading, width, value));
        return new ListSheet<>(List.copyOf(all));
    }

    /**
     * Answers with the whole list. Only some hundred rows stand in memory.
     *
     * @param name  of the file without its ending, and of the sheet
     * @param pages by cursor, null for the first; the larger each, the fewer statements
     */
    public void send(String name, Function<String, Slice<T>> pages, MessageSource messages, HttpServletResponse response)
            throws IOException {
        try (SheetWriter writer = new SheetWriter()) {
            writer.sheet(tab(name), columns.stream().map(column -> text(column.heading(), messages)).toList(),
                    columns.stream().map(Column::width).toList());
            Slice<T> page = pages.apply(null);
            page.rows().forEach(row -> writer.cells(cells(row, messages)));
            while (page.hasNext()) {
                page = pages.apply(page.next());
                page.rows().forEach(row -> writer.cells(cells(row, messages)));
            }
            attach(name, response);
            writer.to(response.getOutputStream());
        }
    }

    private List<Object> cells(T row, MessageSource messages) {
        List<Object> cells = new ArrayList<>();
        for (Column<T> column : columns) {
            Object value = column.value().of(row);
            if (value instanceof LocalDateTime moment) {
                cells.add(MOMENT.format(moment));
            } else if (value instanceof Worded worded) {
                cells.add(worded.key() == null ? null : text(worded.key(), messages));
            } else {
                cells.add(value);
            }
        }
        return cells;
    }

    private static String text(String key, MessageSource messages) {
        return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
    }

    /** Names of sheets are short and without some signs. */
    private static String tab(String name) {
        return WorkbookUtil.createSafeSheetName(name);
    }

    private static void attach(String name, HttpServletResponse response) {
        response.setContentType(TYPE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name + ".xlsx", StandardCharsets.UTF_8).build().toString());
    }
}
