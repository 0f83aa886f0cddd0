package io.luxuan.claim.payment;

import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import io.luxuan.spreadsheet.CellText;
import io.luxuan.spreadsheet.SheetWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.context.MessageSource;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a batch pays to whom, for the department's cashier: only what its publicity left undisputed. With account numbers, so
 * for managers alone and on record.
 */
@UseCase
public class PaymentFile {
    /** Spreadsheets take a text without it for another character set. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final List<String> COLUMNS = List.of("no", "number", "unit", "holder", "account", "bank", "amount", "yuan");

    private final PaymentRows rows;
    private final AuditTrail audit;
    private final MessageSource messages;

    PaymentFile(PaymentRows rows, AuditTrail audit, MessageSource messages) {
        this.rows = rows;
        this.audit = audit;
        this.messages = messages;
    }

    /** As a workbook; amounts in 万元 and in yuan, their sums in the last line. */
    @Transactional
    @ForManagers
    public void workbook(String roundId, String batchId, OutputStream out) throws IOException {
        try (SheetWriter writer = new SheetWriter()) {
            writer.sheet(text("batch.payments"), headings(), List.of(6, 18, 36, 36, 28, 30, 16, 18));
            rows.each(roundId, batchId, writer::row);
            recorded(roundId, batchId, "xlsx");
            writer.to(out);
        }
    }

    /** The same as comma-separated text in UTF-8. */
    @Transactional
    @ForManagers
    public void text(String roundId, String batchId, OutputStream out) throws IOException {
        recorded(roundId, batchId, "csv");
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(headings());
        rows.each(roundId, batchId, line -> printer.printRecord(line.stream().map(CellText::safe).toList()));
        printer.flush();
    }

    private List<String> headings() {
        return COLUMNS.stream().map(column -> text("payments." + column)).toList();
    }

    private void recorded(String roundId, String batchId, String kind) {
        audit.record(AuditEvent.of("claim.payments", "batch", batchId).inRound(roundId).because(kind));
    }

    private String text(String key) {
        return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
    }
}
