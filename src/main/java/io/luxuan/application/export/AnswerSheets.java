package io.luxuan.application.export;

import io.luxuan.application.ApplicationDocument.Attachment;
import io.luxuan.application.ApplicationDocument.Entry;
import io.luxuan.programme.form.Form.Question;
import io.luxuan.programme.form.TableView.CellView;
import io.luxuan.programme.form.TableView.RowView;
import io.luxuan.spreadsheet.SheetWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;

/** Filled forms of one round in a workbook: a line each in the first sheet, and a sheet for each table of the form with a line a row. */
public final class AnswerSheets {
    private static final int NARROW = 12;
    private static final int WIDE = 30;
    private static final List<String> FIRST = List.of("number", "organisation", "title", "status");

    private final SheetWriter writer;
    private final MessageSource messages;
    private final String name;
    private final SheetNames names;
    private final List<Question> plain;
    private final List<Question> tables;

    /** @param name of the first sheet */
    public AnswerSheets(SheetWriter writer, MessageSource messages, String name, List<Question> asked) {
        this.writer = writer;
        this.messages = messages;
        this.name = name;
        this.plain = asked.stream().filter(question -> !question.isTable()).toList();
        this.tables = asked.stream().filter(Question::isTable).toList();
        names = new SheetNames(List.of(name));
        List<String> headings = Stream.concat(FIRST.stream().map(one -> text("export." + one)), plain.stream().map(Question::label)).toList();
        writer.sheet(name, headings, widths(headings.size()));
        for (Question table : tables) {
            List<String> columns = Stream.concat(Stream.of(text("export.number"), text("export.organisation"), text("table.number")),
                    table.columns().stream().map(Question::label)).toList();
            writer.sheet(names.of(table.key(), table.label()), columns, widths(columns.size()));
        }
    }

    public void write(List<Answered> documents) {
        List<Map<String, Entry>> entries = documents.stream().map(AnswerSheets::entries).toList();
        writer.turnTo(name);
        for (int at = 0; at < documents.size(); at++) {
            writer.row(line(documents.get(at), entries.get(at)));
        }
        for (Question table : tables) {
            writer.turnTo(names.of(table.key(), table.label()));
            for (int at = 0; at < documents.size(); at++) {
                Entry entry = entries.get(at).get(table.key());
                if (entry != null) {
                    rows(documents.get(at), entry.table().rows());
                }
            }
        }
    }

    private List<String> line(Answered document, Map<String, Entry> entries) {
        List<String> line = new ArrayList<>();
        line.add(document.number());
        line.add(document.organisation());
        line.add(document.title());
        line.add(document.status());
        plain.forEach(question -> line.add(shown(entries.get(question.key()))));
        return line;
    }

    private void rows(Answered document, List<RowView> rows) {
        rows.forEach(row -> writer.row(Stream.concat(
                Stream.of(document.number(), document.organisation(), String.valueOf(row.number())),
                row.cells().stream().map(CellView::text)).toList()));
    }

    private String shown(Entry entry) {
        if (entry == null) {
            return "";
        }
        return switch (entry.type()) {
            case ATTACHMENT -> entry.attachments().stream().map(Attachment::name).collect(Collectors.joining("、"));
            case CONFIRM -> entry.text().isEmpty() ? "" : text("application.confirmed");
            default -> entry.text();
        };
    }

    private static Map<String, Entry> entries(Answered document) {
        return document.sections().stream().flatMap(section -> section.entries().stream())
                .collect(Collectors.toMap(Entry::key, Function.identity(), (one, same) -> one));
    }

    private static List<Integer> widths(int columns) {
        List<Integer> widths = new ArrayList<>(Collections.nCopies(columns, WIDE));
        widths.set(0, NARROW + NARROW / 2);
        return widths;
    }

    private String text(String key) {
        return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
    }
}
