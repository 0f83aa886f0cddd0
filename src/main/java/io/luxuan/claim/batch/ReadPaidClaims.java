package io.luxuan.claim.batch;

import io.luxuan.claim.PaidClaims;
import io.luxuan.claim.payment.PaymentRows;
import io.luxuan.shared.NotFound;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class ReadPaidClaims implements PaidClaims {
    private static final int AMOUNT = 6;

    private final BatchMapper batches;
    private final PaymentRows rows;

    ReadPaidClaims(BatchMapper batches, PaymentRows rows) {
        this.batches = batches;
        this.rows = rows;
    }

    @Override
    public Paid of(String batchId) {
        Batch batch = batches.find(batchId).orElseThrow(() -> new NotFound("batch", batchId));
        List<List<String>> lines = new ArrayList<>();
        try {
            rows.each(batch.roundId(), batchId, lines::add);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        List<String> sums = lines.remove(lines.size() - 1);
        return new Paid(batch.roundId(), batch.number(), lines, new BigDecimal(sums.get(AMOUNT)));
    }
}
