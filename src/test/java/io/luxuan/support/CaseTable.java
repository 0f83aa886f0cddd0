package io.luxuan.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The cases of a Markdown table under {@code src/test/resources/cases}, column by column; {@code -} reads as empty. */
public record CaseTable(List<Map<String, String>> cases) {
    public static CaseTable read(String name) {
        try {
            List<List<String>> rows = Files.readAllLines(Path.of("src/test/resources/cases", name)).stream()
                    .filter(line -> line.startsWith("|") && !line.startsWith("|-")).map(CaseTable::cells).toList();
            return new CaseTable(rows.stream().skip(1).map(cells -> row(rows.get(0), cells)).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|")).map(String::strip)
                .map(cell -> cell.equals("-") ? "" : cell).toList();
    }

    private static Map<String, String> row(List<String> header, List<String> cells) {
        if (cells.size() != header.size()) {
            throw new IllegalArgumentException("a case has " + cells.size() + " columns: " + cells);
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int at = 0; at < header.size(); at++) {
            row.put(header.get(at), cells.get(at));
        }
        return row;
    }
}
