package io.luxuan.watch.supervisor;

import io.luxuan.audit.AuditFilter;
import io.luxuan.audit.AuditLine;
import io.luxuan.audit.AuditLog;
import io.luxuan.shared.Slice;
import io.luxuan.shared.permission.ForLogReaders;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import io.luxuan.spreadsheet.SheetWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.transaction.annotation.Transactional;

/** What was found in the log as a workbook, in the words of the pages; that it was taken out stands in the log too. */
@UseCase
@ForLogReaders
class ExportTrail {
    static final int MOST = 20_000;
    private static final int PAGE = 500;
    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final List<String> HEADINGS = List.of("at", "who", "role", "what", "subject", "subject-id", "from", "to", "why");
    private static final List<Integer> WIDTHS = List.of(20, 16, 14, 28, 16, 40, 24, 24, 60);

    private final AuditLog log;
    private final AuditTexts texts;
    private final MessageSource messages;
    private final AuditTrail audit;

    ExportTrail(AuditLog log, AuditTexts texts, MessageSource messages, AuditTrail audit) {
        this.log = log;
        this.texts = texts;
        this.messages = messages;
        this.audit = audit;
    }

    /** The newest {@value #MOST} rows. The round is named where something was found in it: what was asked for may be no round at all. */
    @Transactional
    public void to(OutputStream out, AuditFilter filter) throws IOException {
        int rows = 0;
        try (SheetWriter writer = new SheetWriter()) {
            writer.sheet(text("audit.title"), HEADINGS.stream().map(name -> text("audit.column." + name)).toList(), WIDTHS);
            String cursor = null;
            do {
                Slice<AuditLine> page = log.find(filter, cursor, PAGE);
                page.rows().forEach(line -> writer.row(cells(line)));
                rows += page.rows().size();
                cursor = page.next();
            } while (cursor != null && rows < MOST);
            audit.record(AuditEvent.of("audit.export", "audit", "log").inRound(rows == 0 ? null : filter.roundId()).because(String.valueOf(rows)));
            writer.to(out);
        }
    }

    private List<String> cells(AuditLine line) {
        return List.of(AT.format(line.at()), line.actorName(), text("role." + line.actorRole()), texts.action(line.action()),
                texts.subject(line.subjectKind()), line.subjectId(), texts.state(line.subjectKind(), line.fromState()),
                texts.state(line.subjectKind(), line.toState()), Objects.toString(texts.detail(line), ""));
    }

    private String text(String key) {
        return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
    }
}
