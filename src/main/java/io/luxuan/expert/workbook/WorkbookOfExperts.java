package io.luxuan.expert.workbook;

import io.luxuan.expert.Expert;
import io.luxuan.expert.pool.ExpertForm;
import io.luxuan.expert.pool.FieldBook;
import io.luxuan.expert.pool.FieldNames;
import io.luxuan.spreadsheet.SheetWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes the template and the export: the same columns, so that what was exported can be imported again. */
@Component
class WorkbookOfExperts {
    private static final int MOST = 999;

    private final FileTexts texts;
    private final FieldBook book;

    WorkbookOfExperts(FileTexts texts, FieldBook book) {
        this.texts = texts;
        this.book = book;
    }

    /** Columns with their lists of choices, an example that an import skips, and what may stand in each column. */
    void template(OutputStream out) throws IOException {
        try (SheetWriter writer = new SheetWriter()) {
            begin(writer);
            writer.row(Arrays.stream(FileColumn.values()).map(this::example).toList());
            explain(writer);
            writer.to(out);
        }
    }

    void begin(SheetWriter writer) {
        writer.sheet(texts.text("experts.title"), texts.headings(),
                Arrays.stream(FileColumn.values()).map(FileColumn::width).toList());
        writer.choices(FileColumn.SECTOR.ordinal(), texts.sectors(), texts.text("experts.sector.wrong"));
        writer.wholeNumbers(FileColumn.YEARLY_CAP.ordinal(), 1, MOST, texts.text("experts.cap.wrong"));
        writer.wholeNumbers(FileColumn.ROUND_CAP.ordinal(), 1, MOST, texts.text("experts.cap.wrong"));
    }

    void expert(SheetWriter writer, Expert expert, String username, FieldNames names) {
        ExpertForm form = ExpertForm.of(expert, names);
        writer.row(List.of(username, form.name(), form.institution(), form.title(), texts.sector(expert.sector()),
                form.city(), String.join("；", expert.fields().stream().map(names::textOf).sorted().toList()),
                form.subfields(), form.keywords(), form.yearlyCap(), form.roundCap()));
    }

    void explain(SheetWriter writer) {
        writer.sheet(texts.text("experts.file.notes"), List.of(texts.text("experts.file.notes.column"),
                texts.text("experts.file.notes.required"), texts.text("experts.file.notes.how")), List.of(20, 8, 90));
        for (FileColumn column : FileColumn.values()) {
            writer.row(List.of(texts.heading(column),
                    texts.text(column.required() ? "experts.file.notes.yes" : "experts.file.notes.no"),
                    texts.text("experts.file.how." + column.name())));
        }
        writer.sheet(texts.text("experts.file.fields"), List.of(texts.text("experts.file.fields.name"),
                texts.text("experts.file.fields.code"), texts.text("experts.file.fields.of")), List.of(24, 20, 60));
        book.groups().forEach(group -> group.fields().forEach(field ->
                writer.row(List.of(field.name(), field.code(), group.programmes()))));
    }

    private String example(FileColumn column) {
        return texts.text("experts.file.example." + column.name());
    }
}
