package io.luxuan.calendar;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads {@code 日期,类型,名称} with one day a line: 休 a day off, 班 a weekend day that is worked. */
final class CalendarReader {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
    private static final List<String> HEADING = List.of("日期", "类型", "名称");
    private static final int MOST_LINES = 400;
    private static final int LONGEST_NAME = 30;

    private final int year;
    private final boolean yearBefore;
    private final Map<LocalDate, CalendarDay> days = new TreeMap<>();
    private final List<CalendarFault> faults = new ArrayList<>();

    private CalendarReader(int year, boolean yearBefore) {
        this.year = year;
        this.yearBefore = yearBefore;
    }

    static CalendarReading read(int year, String text) {
        return read(year, text, false);
    }

    /** @param yearBefore whether the calendar of the year before is there, of which a notice may change days too (元旦调休) */
    static CalendarReading read(int year, String text, boolean yearBefore) {
        CalendarReader reader = new CalendarReader(year, yearBefore);
        reader.readAll(text.startsWith("\uFEFF") ? text.substring(1) : text);
        return new CalendarReading(List.copyOf(reader.days.values()), List.copyOf(reader.faults));
    }

    private void readAll(String text) {
        List<CSVRecord> lines = lines(text);
        if (lines.isEmpty() || !HEADING.equals(cells(lines.get(0)))) {
            faults.add(new CalendarFault(1, "heading", lines.isEmpty() ? "" : String.join(",", cells(lines.get(0)))));
            return;
        }
        if (lines.size() > MOST_LINES) {
            faults.add(new CalendarFault(MOST_LINES, "too-long", String.valueOf(lines.size())));
            return;
        }
        lines.subList(1, lines.size()).forEach(line -> line(line.getRecordNumber(), cells(line)));
        if (faults.isEmpty()) {
            holds(LocalDate.of(year, 1, 1), "new-year");
            holds(LocalDate.of(year, 10, 1), "national-day");
        }
    }

    private List<CSVRecord> lines(String text) {
        try (var parser = CSVFormat.DEFAULT.builder().setIgnoreSurroundingSpaces(true).setIgnoreEmptyLines(false).get()
                .parse(new StringReader(text.stripTrailing()))) {
            return parser.getRecords();
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            faults.add(new CalendarFault(1, "not-csv", ""));
            return List.of();
        }
    }

    private static List<String> cells(CSVRecord line) {
        return line.toList().stream().map(String::strip).toList();
    }

    private void line(long number, List<String> cells) {
        if (cells.size() != HEADING.size()) {
            faults.add(new CalendarFault(number, "columns", String.join(",", cells)));
            return;
        }
        LocalDate day = day(cells.get(0));
        String fault = faultOf(day, cells.get(1), cells.get(2));
        if (fault != null) {
            faults.add(new CalendarFault(number, fault, String.join(",", cells)));
        } else {
            days.put(day, new CalendarDay(day, cells.get(1).equals("班"), cells.get(2)));
        }
    }

    private String faultOf(LocalDate day, String kind, String name) {
        if (day == null) {
            return "date";
        }
        if (day.getYear() != year && day.getYear() != year - 1) {
            return "year";
        }
        if (day.getYear() == year - 1 && !yearBefore) {
            return "year-before";
        }
        if (!Set.of("休", "班").contains(kind)) {
            return "kind";
        }
        if (kind.equals("班") && !CalendarYear.isWeekend(day)) {
            return "worked-weekday";
        }
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return "name";
        }
        return days.containsKey(day) ? "twice" : null;
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text, DAY);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** A list without these is not the whole year's. */
    private void holds(LocalDate day, String code) {
        CalendarDay known = days.get(day);
        if (known == null || known.works()) {
            faults.add(new CalendarFault(1, code, day.toString()));
        }
    }
}
