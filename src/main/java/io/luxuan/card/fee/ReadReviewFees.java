package io.luxuan.card.fee;

import io.luxuan.expert.Expert;
import io.luxuan.panel.seat.Facts;
import io.luxuan.shared.Slice;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import io.luxuan.spreadsheet.SheetWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.transaction.annotation.Transactional;

/** The experts of a round with the cards they signed and what these come to. */
@UseCase
@ForStaff
class ReadReviewFees {
    private static final int AT_ONCE = 500;

    private final ReviewFeeMapper fees;
    private final Facts facts;
    private final MessageSource messages;
    private final AuditTrail audit;

    ReadReviewFees(ReviewFeeMapper fees, Facts facts, MessageSource messages, AuditTrail audit) {
        this.fees = fees;
        this.facts = facts;
        this.messages = messages;
        this.audit = audit;
    }

    /** @param sum in yuan; null while no fee is set */
    record Line(Expert expert, int cards, BigDecimal sum) {}

    /** Null while none is set. */
    public BigDecimal perCard(String roundId) {
        return fees.of(roundId).map(ReviewFee::perCard).orElse(null);
    }

    public Slice<Line> page(String roundId, String cursor) {
        Slice<ReviewFeeMapper.Work> page = Slice.of(fees.work(roundId, cursor == null ? "" : cursor, Slice.PAGE + 1), Slice.PAGE,
                ReviewFeeMapper.Work::expertId);
        return new Slice<>(lines(roundId, page.rows()), page.next());
    }

    @Transactional
    public void sheet(String roundId, OutputStream out) throws IOException {
        BigDecimal perCard = perCard(roundId);
        try (SheetWriter writer = new SheetWriter()) {
            writer.sheet(text("card.fees.title"), Arrays.asList(text("card.fees.name"), text("card.fees.unit"), text("card.fees.position"),
                    text("card.fees.cards"), text("card.fees.per-card"), text("card.fees.sum")), List.of(14, 32, 16, 12, 16, 14));
            String after = "";
            List<ReviewFeeMapper.Work> rows;
            do {
                rows = fees.work(roundId, after, AT_ONCE);
                for (Line line : lines(roundId, rows)) {
                    writer.cells(Arrays.asList(line.expert().name(), line.expert().institution(), line.expert().title(), line.cards(),
                            perCard, line.sum()));
                }
                after = rows.isEmpty() ? after : rows.get(rows.size() - 1).expertId();
            } while (rows.size() == AT_ONCE);
            audit.record(AuditEvent.of("card.fees-export", "round", roundId).inRound(roundId));
            writer.to(out);
        }
    }

    private List<Line> lines(String roundId, List<ReviewFeeMapper.Work> rows) {
        BigDecimal perCard = perCard(roundId);
        Map<String, Expert> experts = facts.experts(rows.stream().map(ReviewFeeMapper.Work::expertId).toList());
        return rows.stream().map(row -> new Line(experts.get(row.expertId()), row.cards(),
                perCard == null ? null : perCard.multiply(BigDecimal.valueOf(row.cards())))).toList();
    }

    private String text(String key) {
        return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
    }
}
