package io.luxuan.intake;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a whole file and finds every problem of every line, so that it is put right once and not line by line. */
final class RoundFileParser {
    /** Empty lines are records of one empty field: the parser must not swallow them, or line numbers would be wrong. */
    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    private RoundFileParser() {}

    static RoundFile parse(byte[] bytes) {
        StrictText.Decoded decoded = StrictText.decode(bytes);
        return decoded.problems().isEmpty() ? parse(decoded.text()) : new RoundFile(List.of(), decoded.problems());
    }

    static RoundFile parse(String text) {
        List<FileProblem> problems = new ArrayList<>();
        List<FileRow> rows = text.isBlank() ? List.of() : rows(text, problems);
        if (rows.isEmpty() && problems.isEmpty()) {
            problems.add(FileProblem.at(0, null, "empty"));
        }
        return new RoundFile(List.copyOf(rows), List.copyOf(problems));
    }

    private static List<FileRow> rows(String text, List<FileProblem> problems) {
        RowReader reader = null;
        int line = 1;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), FORMAT)) {
            Iterator<CSVRecord> records = parser.iterator();
            while (true) {
                line = (int) parser.getCurrentLineNumber() + 1;
                if (!records.hasNext()) {
                    break;
                }
                CSVRecord row = records.next();
                if (isEmpty(row)) {
                    continue;
                }
                if (reader != null) {
                    reader.read(row, line);
                    continue;
                }
                if (row.get(0).strip().toLowerCase(Locale.ROOT).startsWith("sep=")) {
                    problems.add(FileProblem.at(line, null, "separator-line"));
                    return List.of();
                }
                FileColumns columns = FileColumns.read(row, line, problems);
                if (!problems.isEmpty()) {
                    return List.of();
                }
                reader = new RowReader(columns, problems);
            }
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            problems.add(FileProblem.at(line, null, "quotes"));
        }
        return reader == null ? List.of() : reader.rows();
    }

    private static boolean isEmpty(CSVRecord row) {
        return row.size() == 1 && row.get(0).isBlank();
    }
}
