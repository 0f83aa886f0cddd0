package io.luxuan.paper.kind;

import io.luxuan.claim.PaidClaims;
import io.luxuan.claim.PaidClaims.Paid;
import io.luxuan.round.Round;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Refusal;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** 拨付清单 of a batch of claims, with account numbers. */
@Component
class BatchPayments implements PaperKind {
    private final PaidClaims claims;
    private final Rounds rounds;

    BatchPayments(PaidClaims claims, Rounds rounds) {
        this.claims = claims;
        this.rounds = rounds;
    }

    @Override
    public String id() {
        return "batch-payments";
    }

    @Override
    public PaperScope scope() {
        return PaperScope.BATCH;
    }

    @Override
    public List<String> fields() {
        return List.of("batch", "sum");
    }

    @Override
    public List<Column> columns() {
        return List.of(Column.text("place", 6), Column.text("projectNumber", 18), Column.text("unit", 36), Column.text("holder", 36),
                Column.text("account", 28), Column.text("bank", 30), Column.figure("amount", 16), Column.figure("yuan", 18));
    }

    @Override
    public PaperContent read(String batchId) {
        Paid paid = claims.of(batchId);
        if (paid.lines().isEmpty()) {
            throw new Refusal("paper.not-yet");
        }
        Round round = rounds.get(paid.roundId());
        String number = String.valueOf(paid.number());
        return new PaperContent(round, round.title() + " " + number, Map.of("batch", number, "sum", Written.amount(paid.sum())), paid.lines());
    }
}
