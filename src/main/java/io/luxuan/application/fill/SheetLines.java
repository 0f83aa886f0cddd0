package io.luxuan.application.fill;

import io.luxuan.programme.form.TableImport.Line;
import io.luxuan.spreadsheet.SheetReader;
import io.luxuan.spreadsheet.UnreadableSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Lines of what people paste or choose, for a table. */
final class SheetLines {
    private static final int MOST_LINES = 10_000;
    private static final int MOST_COLUMNS = 60;

    private SheetLines() {}

    /** @throws UnreadableSheet when it is no workbook that can be read */
    static List<Line> ofWorkbook(byte[] file) {
        return SheetReader.rows(file, MOST_LINES).stream().map(row -> new Line(row.number(),
                IntStream.range(0, MOST_COLUMNS).mapToObj(row::text).toList(), row.cut(), row.errors())).toList();
    }

    static List<Line> ofText(String pasted) {
        List<Line> lines = new ArrayList<>();
        for (String line : pasted.replace("\r\n", "\n").split("\n", -1)) {
            lines.add(new Line(lines.size() + 1, List.of(line.split("\t", -1))));
        }
        return lines;
    }
}
