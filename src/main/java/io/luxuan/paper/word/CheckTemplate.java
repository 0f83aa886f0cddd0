package io.luxuan.paper.word;

import io.luxuan.shared.archive.BoundedArchive;
import io.luxuan.shared.lane.CostlyReadings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** Looks at a Word file that is to be a template, before anything is kept of it. */
public final class CheckTemplate {
    private final Set<String> fields;
    private final Set<String> columns;
    private final String rowMark;
    private final Set<String> unknown = new LinkedHashSet<>();
    private final Set<String> outside = new LinkedHashSet<>();
    private boolean torn;
    private boolean numbered;
    private boolean repeats;

    private CheckTemplate(Collection<String> fields, Collection<String> columns, String rowMark) {
        this.fields = Set.copyOf(fields);
        this.columns = Set.copyOf(columns);
        this.rowMark = rowMark;
    }

    /**
     * Waits for its turn among other readings.
     *
     * @param fields  that the paper knows
     * @param columns of its list, with the mark before them; empty for a paper without one
     */
    public static Optional<TemplateFault> check(byte[] file, Collection<String> fields, Collection<String> columns, String rowMark) {
        return CostlyReadings.read(() -> new CheckTemplate(fields, columns, rowMark).fault(file));
    }

    private Optional<TemplateFault> fault(byte[] file) {
        try (BoundedArchive archive = BoundedArchive.open(file)) {
            Optional<TemplateFault> barred = TemplateParts.fault(archive);
            if (barred.isPresent()) {
                return barred;
            }
        } catch (IOException | XMLStreamException | RuntimeException broken) {
            return fault("unreadable", List.of());
        }
        return read(file);
    }

    private Optional<TemplateFault> read(byte[] file) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            Optional<TemplateFault> elsewhere = TemplateParts.elsewhere(document.getPackage());
            if (elsewhere.isPresent()) {
                return elsewhere;
            }
            if (!hasPage(document.getDocument().getBody().getSectPr())) {
                return fault("page", List.of());
            }
            look(document.getBodyElements());
        } catch (IOException | RuntimeException broken) {
            return fault("unreadable", List.of());
        }
        return found();
    }

    private static boolean hasPage(CTSectPr section) {
        return section != null && section.getPgSz() != null && section.getPgMar() != null;
    }

    private Optional<TemplateFault> found() {
        if (numbered) {
            return fault("numbering", List.of());
        }
        if (torn) {
            return fault("torn", List.of());
        }
        if (!unknown.isEmpty()) {
            return fault("unknown", new ArrayList<>(unknown));
        }
        if (!outside.isEmpty()) {
            return fault("outside", new ArrayList<>(outside));
        }
        return columns.isEmpty() || repeats ? Optional.empty() : fault("no-list", List.of());
    }

    private static Optional<TemplateFault> fault(String code, List<String> names) {
        return Optional.of(new TemplateFault(code, names));
    }

    private void look(List<IBodyElement> elements) {
        for (IBodyElement element : elements) {
            if (element instanceof XWPFParagraph paragraph) {
                look(paragraph, false);
            } else if (element instanceof XWPFTable table) {
                table.getRows().forEach(this::look);
            }
        }
    }

    private void look(XWPFTableRow row) {
        boolean repeated = Rows.repeats(row, rowMark);
        repeats |= repeated;
        for (XWPFTableCell cell : row.getTableCells()) {
            cell.getParagraphs().forEach(paragraph -> look(paragraph, repeated));
        }
    }

    private void look(XWPFParagraph paragraph, boolean inRow) {
        String text = FillParagraph.text(paragraph);
        torn |= Placeholders.isTorn(text);
        numbered |= Numbering.isIn(paragraph);
        for (String name : Placeholders.names(text)) {
            if (name.startsWith(rowMark) && !inRow && columns.contains(name)) {
                outside.add(name);
            } else if (!fields.contains(name) && !columns.contains(name)) {
                unknown.add(name);
            }
        }
    }
}
