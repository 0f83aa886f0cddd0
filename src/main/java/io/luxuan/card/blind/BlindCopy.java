package io.luxuan.card.blind;

import io.luxuan.application.ApplicationDocument;
import io.luxuan.application.ApplicationDocument.Attachment;
import io.luxuan.application.ApplicationDocument.Entry;
import io.luxuan.application.ApplicationDocument.Section;
import io.luxuan.application.ApplicationSummary;
import io.luxuan.programme.form.TableView;
import io.luxuan.programme.form.TableView.CellView;
import io.luxuan.programme.form.TableView.RowView;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * An application without who applies.
 *
 * @param hidden keys of sections and questions that are not shown
 * @param unit   what stands in the place of the unit's name
 * @param file   what files are called, before their number
 */
record BlindCopy(NamesOut names, Set<String> hidden, String unit, String file) {
    ApplicationSummary summary(ApplicationSummary known) {
        return new ApplicationSummary(known.id(), known.roundId(), known.number(), names.from(known.title()), known.field(),
                names.from(known.keywords()), null, unit, null, known.requestedAmount(), known.status(), known.submittedAt());
    }

    ApplicationDocument document(ApplicationDocument known) {
        List<Section> sections = new ArrayList<>();
        int files = 0;
        for (Section section : known.sections()) {
            List<Entry> entries = new ArrayList<>();
            for (Entry entry : section.entries()) {
                if (!hidden.contains(section.key()) && !hidden.contains(entry.key())) {
                    entries.add(entry(entry, files));
                    files += entry.attachments().size();
                }
            }
            if (!entries.isEmpty()) {
                sections.add(new Section(section.key(), section.title(), List.copyOf(entries)));
            }
        }
        return new ApplicationDocument(summary(known.summary()), known.version(), known.fieldLabel(), known.fieldName(),
                List.copyOf(sections), known.attachmentsAt());
    }

    private Entry entry(Entry known, int before) {
        List<Attachment> files = new ArrayList<>();
        for (Attachment one : known.attachments()) {
            files.add(new Attachment(one.id(), neutral(before + files.size() + 1, one.name()), one.mediaType(), one.bytes()));
        }
        return new Entry(known.key(), known.label(), known.type(), names.from(known.text()), List.copyOf(files), table(known.table()));
    }

    private TableView table(TableView known) {
        return known == null ? null : new TableView(known.question(), known.rows().stream().map(row -> new RowView(row.id(), row.number(),
                row.cells().stream().map(cell -> new CellView(cell.column(), cell.name(), names.from(cell.text()), names.from(cell.stored()),
                        cell.fault(), null)).toList())).toList(), known.totals());
    }

    String neutral(int number, String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot);
        return file + number + (ending.matches("\\.[A-Za-z0-9]{1,5}") ? ending : "");
    }
}
