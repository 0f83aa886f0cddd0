package io.luxuan.paper.whole;

import io.luxuan.application.ApplicationDocument;
import io.luxuan.application.ApplicationDocument.Attachment;
import io.luxuan.application.ApplicationDocument.Entry;
import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.Party;
import io.luxuan.application.WholeApplication;
import io.luxuan.application.WholeApplication.WholeFile;
import io.luxuan.paper.print.PageTable;
import io.luxuan.paper.print.PageWriter;
import io.luxuan.paper.print.TextStyle;
import io.luxuan.programme.form.TableView;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What an application says, from its cover to the list of its attachments. */
@Component
class WholeText {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final String CONFIRMED = "yes";
    private static final float ROOM = 40;
    private static final int MIB = 1024 * 1024;

    private final PaperTexts texts;

    WholeText(PaperTexts texts) {
        this.texts = texts;
    }

    /** @param blind leaves out who applies */
    void write(PageWriter page, WholeApplication whole, List<Appended> files, boolean blind) {
        cover(page, whole, blind);
        whole.document().sections().forEach(section -> {
            page.write(TextStyle.SECTION, section.title());
            section.entries().forEach(entry -> entry(page, entry, blind));
        });
        if (!blind) {
            members(page, whole.members());
            files(page, files);
        }
    }

    private void cover(PageWriter page, WholeApplication whole, boolean blind) {
        ApplicationDocument document = whole.document();
        ApplicationSummary summary = document.summary();
        page.space(ROOM);
        page.write(TextStyle.TITLE, whole.programme());
        page.write(TextStyle.TITLE, texts.of("paper.whole.title"));
        page.write(TextStyle.SUBTITLE, whole.roundTitle());
        page.space(ROOM);
        PageTable facts = page.table(1, 3);
        facts.fact(texts.of("application.number"), summary.number() == null ? texts.of("paper.whole.no-number") : summary.number());
        facts.fact(texts.of("application.title"), summary.title());
        if (!blind) {
            facts.fact(texts.of("application.organisation"), summary.organisationName());
            if (summary.leader() != null) {
                facts.fact(texts.of("application.leader"), summary.leader());
            }
            if (whole.recommender() != null) {
                facts.fact(texts.of("paper.whole.recommender"), whole.recommender());
            }
        }
        if (document.fieldLabel() != null && !document.fieldName().isEmpty()) {
            facts.fact(document.fieldLabel(), document.fieldName());
        }
        if (summary.requestedAmount() != null) {
            facts.fact(texts.of("application.amount"), summary.requestedAmount().toPlainString() + " " + texts.of("money.unit"));
        }
        facts.fact(texts.of("application.version"), whole.isDraft() ? texts.of("paper.whole.draft.text")
                : texts.of("paper.whole.version", document.version(), moment(whole.at())));
        facts.fact(texts.of("paper.whole.digest"), whole.digest());
        facts.end();
        page.newPage();
    }

    private static String moment(LocalDateTime at) {
        return at == null ? "" : MOMENT.format(at);
    }

    private void entry(PageWriter page, Entry entry, boolean blind) {
        page.write(TextStyle.LABEL, entry.label());
        switch (entry.type()) {
            case CONFIRM -> page.write(TextStyle.TEXT,
                    texts.of(entry.text().equals(CONFIRMED) ? "application.confirmed" : "application.unconfirmed"));
            case ATTACHMENT -> page.write(TextStyle.TEXT, attached(entry.attachments(), blind));
            case TABLE -> table(page, entry.table());
            case MONEY -> page.write(TextStyle.TEXT, answered(entry.text().isBlank() ? "" : entry.text() + " " + texts.of("money.unit")));
            case TEXT, LONG_TEXT, CHOICE, MULTI_CHOICE, NUMBER, DECIMAL, DATE, COMPUTED ->
                page.write(TextStyle.TEXT, answered(entry.text()));
        }
    }

    private String answered(String text) {
        return text.isBlank() ? texts.of("application.unanswered") : text;
    }

    private String attached(List<Attachment> files, boolean blind) {
        if (files.isEmpty()) {
            return texts.of("application.no-file");
        }
        return blind ? texts.of("paper.whole.files", files.size()) : files.stream().map(Attachment::name).collect(Collectors.joining("、"));
    }

    private void table(PageWriter page, TableView table) {
        if (table.rows().isEmpty()) {
            page.write(TextStyle.TEXT, texts.of("application.unanswered"));
            return;
        }
        int columns = table.question().columns().size();
        float[] widths = new float[columns + 1];
        Arrays.fill(widths, 3);
        widths[0] = 1;
        PageTable printed = page.table(widths).headings(row(texts.of("paper.whole.row"),
                table.question().columns().stream().map(column -> column.label()).toList()));
        table.rows().forEach(row -> printed.row(row(String.valueOf(row.number()), row.cells().stream().map(cell -> cell.text()).toList())));
        if (table.hasTotals()) {
            printed.row(row(texts.of("paper.whole.total"), table.totals()));
        }
        printed.end();
    }

    private static List<String> row(String first, List<String> others) {
        List<String> row = new ArrayList<>(List.of(first));
        row.addAll(others);
        return row;
    }

    private void members(PageWriter page, List<Party> members) {
        if (members.isEmpty()) {
            return;
        }
        page.write(TextStyle.SECTION, texts.of("party.members"));
        PageTable table = page.table(1, 2, 5).headings(List.of(texts.of("paper.whole.row"), texts.of("party.person"), texts.of("party.institution")));
        members.forEach(member -> table.row(List.of(String.valueOf(member.number()), member.person(), member.institution())));
        table.end();
    }

    private void files(PageWriter page, List<Appended> files) {
        page.write(TextStyle.SECTION, texts.of("paper.whole.attachments"));
        if (files.isEmpty()) {
            page.write(TextStyle.TEXT, texts.of("paper.whole.attachments.none"));
            return;
        }
        PageTable table = page.table(0.8f, 3, 2, 1.4f, 3.4f, 2).headings(List.of(texts.of("paper.whole.row"), texts.of("paper.whole.file"),
                texts.of("paper.whole.question"), texts.of("paper.whole.size"), "SHA-256", texts.of("paper.whole.place")));
        for (int at = 0; at < files.size(); at++) {
            Appended one = files.get(at);
            WholeFile file = one.file();
            table.row(List.of(String.valueOf(at + 1), file.name(), file.question(), size(file.bytes()), file.sha256(),
                    one.isThere() ? texts.of("paper.whole.appended", one.count()) : texts.of("paper.whole.listed." + one.why())));
        }
        table.end();
    }

    private static String size(long bytes) {
        return bytes < MIB ? Math.max(1, bytes / 1024) + " KB" : "%.1f MB".formatted(bytes / (double) MIB);
    }
}
