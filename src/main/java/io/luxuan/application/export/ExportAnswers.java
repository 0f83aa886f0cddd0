package io.luxuan.application.export;

import io.luxuan.application.ApplicationDocument;
import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.store.ApplicationMapper;
import io.luxuan.application.store.ApplicationRow;
import io.luxuan.application.store.Documents;
import io.luxuan.application.store.Own;
import io.luxuan.application.store.Setting;
import io.luxuan.programme.Programme;
import io.luxuan.round.Round;
import io.luxuan.shared.Chunks;
import io.luxuan.shared.permission.ForApplicants;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import io.luxuan.spreadsheet.SheetWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.transaction.annotation.Transactional;

/** What applications answer, as workbooks: one's own as it stands, and the last submitted versions of a whole round. */
@UseCase
class ExportAnswers {
    private static final Set<ApplicationStatus> SUBMITTED = EnumSet.complementOf(EnumSet.of(ApplicationStatus.DRAFT));

    private final Own own;
    private final ApplicationMapper applications;
    private final Documents documents;
    private final Setting setting;
    private final AuditTrail audit;
    private final MessageSource messages;

    ExportAnswers(Own own, ApplicationMapper applications, Documents documents, Setting setting, AuditTrail audit, MessageSource messages) {
        this.own = own;
        this.applications = applications;
        this.documents = documents;
        this.setting = setting;
        this.audit = audit;
        this.messages = messages;
    }

    @ForApplicants
    public String nameOfOwn(String applicationId) {
        ApplicationRow row = own.find(applicationId);
        return row.numberText() == null ? setting.round(row.roundId()).title() : row.numberText();
    }

    @ForApplicants
    public void own(String applicationId, OutputStream out) throws IOException {
        ApplicationRow row = own.find(applicationId);
        Programme programme = setting.programme(row.roundId());
        try (SheetWriter writer = new SheetWriter()) {
            sheets(writer, programme).write(List.of(answered(row.isEditable()
                    ? documents.draft(row, programme, documents.now(row), "") : documents.submitted(row, programme, ""))));
            writer.to(out);
        }
    }

    @ForStaff
    public String nameOfRound(String roundId) {
        return setting.round(roundId).title();
    }

    /** Two statements for {@link Chunks#ROWS} applications, which alone stand in memory. Answers may hold account numbers: it is on record. */
    @ForStaff
    @Transactional
    public void round(String roundId, OutputStream out) throws IOException {
        Round round = setting.round(roundId);
        Programme programme = setting.programme(round);
        int all = 0;
        try (SheetWriter writer = new SheetWriter()) {
            AnswerSheets sheets = sheets(writer, programme);
            String after = null;
            List<ApplicationRow> page;
            do {
                page = applications.inRound(roundId, SUBMITTED, after, Chunks.ROWS);
                List<ApplicationRow> submitted = page.stream().filter(ApplicationRow::wasSubmitted).toList();
                if (!submitted.isEmpty()) {
                    sheets.write(documents.submitted(submitted, programme, round).stream().map(this::answered).toList());
                }
                all += submitted.size();
                after = page.isEmpty() ? null : page.get(page.size() - 1).id();
            } while (page.size() == Chunks.ROWS);
            audit.record(AuditEvent.of("application.export", "round", roundId).inRound(roundId).because(String.valueOf(all)));
            writer.to(out);
        }
    }

    private AnswerSheets sheets(SheetWriter writer, Programme programme) {
        return new AnswerSheets(writer, messages, text("export.applications"), setting.form(programme).questions().toList());
    }

    private Answered answered(ApplicationDocument document) {
        return Answered.of(document, text("status." + document.summary().status()));
    }

    private String text(String key) {
        return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
    }
}
