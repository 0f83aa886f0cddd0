package io.luxuan.award.transfer;

import io.luxuan.shared.MovableClock;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.transaction.annotation.Transactional;

/** What the bank answered to an order, from its file: all rows or none. The same file once more changes nothing. */
@UseCase
@ForManagers
public class ImportAnswers {
    private final LineMapper lines;
    private final SettleLines settle;
    private final MovableClock clock;

    ImportAnswers(LineMapper lines, SettleLines settle, MovableClock clock) {
        this.lines = lines;
        this.settle = settle;
        this.clock = clock;
    }

    /** @param faults when there are any, nothing was entered; @param known rows that had been entered before */
    record Read(List<AnswerFault> faults, int paid, int returned, int known) {}

    /** @throws io.luxuan.shared.Refusal {@code transfer.invalid} at {@code file} when it cannot be read */
    @Transactional
    public Read read(String orderId, byte[] file) {
        TransferOrder order = settle.sent(orderId);
        List<AnswerRow> rows = AnswerTable.read(file);
        AnswerCheck check = new AnswerCheck(order, lines.page(orderId, 0, Integer.MAX_VALUE).stream()
                .collect(Collectors.toMap(TransferLine::lineNo, line -> line)), clock.now().toLocalDate());
        check.all(rows);
        if (!check.faults.isEmpty()) {
            return new Read(List.copyOf(check.faults), 0, 0, 0);
        }
        if (!check.paid.isEmpty() || !check.returned.isEmpty()) {
            settle.enter(order, check.paid, check.returned);
        }
        return new Read(List.of(), check.paid.size(), check.returned.size(), rows.size() - check.paid.size() - check.returned.size());
    }
}
