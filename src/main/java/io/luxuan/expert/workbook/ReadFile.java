package io.luxuan.expert.workbook;

import io.luxuan.spreadsheet.Sheet;
import io.luxuan.spreadsheet.SheetReader;
import io.luxuan.spreadsheet.SheetRow;
import io.luxuan.spreadsheet.UnreadableSheet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes a workbook apart into rows by column. @param sheet the one that was read; @param problems those that keep it from being read at all */
record ReadFile(String sheet, List<FileRow> rows, List<FileProblem> problems) {
    static final int MOST_ROWS = 10_000;
    private static final int ROWS_ABOVE = 5;
    /** Where the example of the template begins: nobody's user name. */
    static final String EXAMPLE = "#";

    static ReadFile of(byte[] bytes, FileTexts texts) {
        try {
            Sheet sheet = SheetReader.read(bytes, MOST_ROWS + 1);
            return sheet.rows().isEmpty() ? failed(FileProblem.of(0, null, "experts.file.empty")) : of(sheet, texts);
        } catch (UnreadableSheet unreadable) {
            return failed(FileProblem.of(0, null, "experts.file.unreadable." + unreadable.why(), MOST_ROWS));
        }
    }

    private static ReadFile of(Sheet read, FileTexts texts) {
        List<SheetRow> sheet = fromItsHead(read.rows(), texts);
        SheetRow head = sheet.get(0);
        Map<FileColumn, Integer> places = new EnumMap<>(FileColumn.class);
        List<FileProblem> problems = new ArrayList<>();
        new LinkedHashMap<>(head.cells()).forEach((place, heading) -> {
            Optional<FileColumn> column = texts.columnOf(heading);
            if (column.isEmpty()) {
                problems.add(FileProblem.of(head.number(), null, "experts.file.column.unknown", heading));
            } else if (places.putIfAbsent(column.get(), place) != null) {
                problems.add(FileProblem.of(head.number(), column.get(), "experts.file.column.twice"));
            }
        });
        EnumSet.allOf(FileColumn.class).stream().filter(column -> !places.containsKey(column))
                .forEach(column -> problems.add(FileProblem.of(head.number(), column, "experts.file.column.missing")));
        List<FileRow> rows = sheet.subList(1, sheet.size()).stream().map(row -> row(row, places))
                .filter(row -> !row.text(FileColumn.USERNAME).startsWith(EXAMPLE)).toList();
        if (problems.isEmpty() && rows.isEmpty()) {
            problems.add(FileProblem.of(0, null, "experts.file.empty"));
        }
        return new ReadFile(read.name(), problems.isEmpty() ? rows : List.of(), problems);
    }

    /** People write a title above the header: it begins where most of the columns are named. */
    private static List<SheetRow> fromItsHead(List<SheetRow> rows, FileTexts texts) {
        int most = Math.min(rows.size(), ROWS_ABOVE + 1);
        for (int at = 0; at < most; at++) {
            long known = rows.get(at).cells().values().stream().filter(heading -> texts.columnOf(heading).isPresent()).count();
            if (known > FileColumn.values().length / 2) {
                return rows.subList(at, rows.size());
            }
        }
        return rows;
    }

    private static FileRow row(SheetRow row, Map<FileColumn, Integer> places) {
        Map<FileColumn, String> cells = new EnumMap<>(FileColumn.class);
        Set<FileColumn> formulas = EnumSet.noneOf(FileColumn.class);
        Set<FileColumn> errors = EnumSet.noneOf(FileColumn.class);
        places.forEach((column, place) -> {
            cells.put(column, row.text(place));
            if (row.formulas().contains(place)) {
                formulas.add(column);
            }
            if (row.errors().contains(place) || row.cut().contains(place)) {
                errors.add(column);
            }
        });
        return new FileRow(row.number(), cells, formulas, errors);
    }

    private static ReadFile failed(FileProblem problem) {
        return new ReadFile("", List.of(), List.of(problem));
    }
}
