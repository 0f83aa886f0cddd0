package io.luxuan.claim.payment;

import io.luxuan.application.ApplicationFacts;
import io.luxuan.claim.intake.Claim;
import io.luxuan.claim.intake.ClaimMapper;
import io.luxuan.claim.intake.ClaimQuery;
import io.luxuan.claim.intake.ClaimState;
import io.luxuan.programme.PayeeQuestions;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Chunks;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import io.luxuan.spreadsheet.SheetWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
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
    private static final BigDecimal YUAN = BigDecimal.valueOf(10_000);
    /** Spreadsheets take a text without it for another character set. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final List<String> COLUMNS = List.of("no", "number", "unit", "holder", "account", "bank", "amount", "yuan");

    private final ClaimMapper claims;
    private final ApplicationFacts applications;
    private final Rounds rounds;
    private final AuditTrail audit;
    private final MessageSource messages;

    PaymentFile(ClaimMapper claims, ApplicationFacts applications, Rounds rounds, AuditTrail audit, MessageSource messages) {
        this.claims = claims;
        this.applications = applications;
        this.rounds = rounds;
        this.audit = audit;
        this.messages = messages;
    }

    /** As a workbook; amounts in 万元 and in yuan, their sums in the last line. */
    @Transactional
    @ForManagers
    public void workbook(String roundId, String batchId, OutputStream out) throws IOException {
        try (SheetWriter writer = new SheetWriter()) {
            writer.sheet(text("batch.payments"), headings(), List.of(6, 18, 36, 36, 28, 30, 16, 18));
            write(roundId, batchId, writer::row);
            writer.to(out);
        }
        recorded(roundId, batchId, "xlsx");
    }

    /** The same as comma-separated text in UTF-8. */
    @Transactional
    @ForManagers
    public void text(String roundId, String batchId, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(headings());
        write(roundId, batchId, printer::printRecord);
        printer.flush();
        recorded(roundId, batchId, "csv");
    }

    private void write(String roundId, String batchId, PaymentLines lines) throws IOException {
        PayeeQuestions payee = rounds.programmeOf(roundId).claim().payee();
        BigDecimal sum = BigDecimal.ZERO;
        int number = 0;
        List<Claim> page = page(roundId, batchId, null);
        while (!page.isEmpty()) {
            Map<String, Map<String, String>> answers = answers(payee, page);
            for (Claim claim : page) {
                if (claim.state() == ClaimState.PAID) {
                    lines.line(line(++number, claim, payee, answers.getOrDefault(claim.applicationId(), Map.of())));
                    sum = sum.add(claim.granted());
                }
            }
            page = page(roundId, batchId, page.get(page.size() - 1).applicationId());
        }
        lines.line(List.of(text("payments.sum"), "", "", "", "", "", plain(sum), plain(sum.multiply(YUAN))));
    }

    private List<Claim> page(String roundId, String batchId, String after) {
        return claims.page(ClaimQuery.ofBatch(roundId, batchId, after, Chunks.ROWS));
    }

    private Map<String, Map<String, String>> answers(PayeeQuestions payee, List<Claim> page) {
        return payee.keys().isEmpty() ? Map.of()
                : applications.answers(page.stream().map(Claim::applicationId).toList(), payee.keys());
    }

    private List<String> line(int number, Claim claim, PayeeQuestions payee, Map<String, String> answers) {
        List<String> texts = new ArrayList<>(List.of(String.valueOf(number), claim.numberText(), claim.organisationName()));
        Stream.of(payee.holder(), payee.number(), payee.bank())
                .forEach(key -> texts.add(key == null ? "" : answers.getOrDefault(key, "")));
        texts.add(plain(claim.granted()));
        texts.add(plain(claim.granted().multiply(YUAN)));
        return texts;
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

    private static String plain(BigDecimal amount) {
        return amount.setScale(2).toPlainString();
    }
}
