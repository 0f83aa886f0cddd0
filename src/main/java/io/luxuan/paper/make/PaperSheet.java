package io.luxuan.paper.make;

import io.luxuan.paper.kind.Column;
import io.luxuan.paper.kind.FieldNames;
import io.luxuan.paper.kind.PaperContent;
import io.luxuan.paper.kind.PaperKind;
import io.luxuan.spreadsheet.SheetWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A paper's list as a workbook. */
final class PaperSheet {
    private PaperSheet() {}

    static byte[] of(PaperKind kind, PaperContent content, FieldNames names) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter writer = new SheetWriter()) {
            writer.sheet(names.list(), kind.columns().stream().map(column -> names.name(column.key())).toList(),
                    kind.columns().stream().map(Column::width).toList());
            content.rows().forEach(row -> writer.cells(cells(kind.columns(), row)));
            writer.to(out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    private static List<Object> cells(List<Column> columns, List<String> row) {
        List<Object> cells = new ArrayList<>();
        for (int column = 0; column < row.size(); column++) {
            String text = row.get(column);
            cells.add(columns.get(column).figure() && !text.isEmpty() ? new BigDecimal(text) : text);
        }
        return cells;
    }
}
