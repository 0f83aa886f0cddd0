package io.luxuan.award.transfer;

import io.luxuan.award.money.BankAnswer;
import io.luxuan.award.project.Answers;
import io.luxuan.shared.Figures;
import io.luxuan.shared.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Matches a bank's rows with the lines of an order, by number and amount. What was entered before in the same words is passed by. */
final class AnswerCheck {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");
    private static final Pattern MONEY = Pattern.compile("[0-9]{1,14}(\\.[0-9]{1,2})?");
    private static final int LONGEST_REASON = 1000;

    private final TransferOrder order;
    private final Map<Integer, TransferLine> lines;
    private final LocalDate today;
    private final Set<Integer> seen = new HashSet<>();
    final List<AnswerFault> faults = new ArrayList<>();
    final List<BankAnswer> paid = new ArrayList<>();
    final List<BankAnswer> returned = new ArrayList<>();

    /** @param lines of the order, by number */
    AnswerCheck(TransferOrder order, Map<Integer, TransferLine> lines, LocalDate today) {
        this.order = order;
        this.lines = lines;
        this.today = today;
    }

    void all(List<AnswerRow> rows) {
        rows.forEach(row -> line(row).ifPresent(line -> answer(row, line)));
    }

    private Optional<TransferLine> line(AnswerRow row) {
        if (!row.order().isEmpty() && !row.order().equals(order.number())) {
            return fault(row, AnswerTable.ORDER, "transfer.row-order", order.number());
        }
        TransferLine line = NUMBER.matcher(row.line()).matches() ? lines.get(Integer.valueOf(row.line())) : null;
        if (line == null || line.state() == LineState.DROPPED || line.state() == LineState.LISTED) {
            return fault(row, AnswerTable.LINE, "transfer.row-unknown", row.line());
        }
        if (!seen.add(line.lineNo())) {
            return fault(row, AnswerTable.LINE, "transfer.row-twice", row.line());
        }
        String amount = Figures.plain(row.amount());
        if (!MONEY.matcher(amount).matches() || new BigDecimal(amount).compareTo(line.yuan()) != 0) {
            return fault(row, AnswerTable.AMOUNT, "transfer.row-amount", line.yuan().setScale(2).toPlainString());
        }
        return Optional.of(line);
    }

    private void answer(AnswerRow row, TransferLine line) {
        if (row.saysPaid() == row.saysReturned()) {
            fault(row, AnswerTable.RESULT, "transfer.row-result", row.result());
        } else if (row.saysPaid()) {
            paid(row, line);
        } else if (row.reason().isEmpty() || row.reason().length() > LONGEST_REASON) {
            fault(row, AnswerTable.REASON, "transfer.row-reason");
        } else {
            enter(row, line, LineState.RETURNED, row.reason().equals(line.reason()), returned, line.returned(row.reason()));
        }
    }

    private void paid(AnswerRow row, TransferLine line) {
        LocalDate day = Answers.date(row.day()).orElse(null);
        if (day == null) {
            fault(row, AnswerTable.DAY, "award.date-form");
        } else if (isFine(row, AnswerTable.DAY, OrderRules.paidOnPlausible(day, order.decidedAt().toLocalDate(), today))
                && isFine(row, AnswerTable.VOUCHER, OrderRules.voucherIsSaid(row.voucher()))) {
            boolean same = day.equals(line.paidOn()) && row.voucher().equals(line.voucher());
            enter(row, line, LineState.PAID, same, paid, line.paid(day, row.voucher()));
        }
    }

    private boolean isFine(AnswerRow row, String column, Verdict verdict) {
        verdict.refusal().ifPresent(no -> fault(row, column, no.code(), no.arguments().toArray()));
        return verdict.isAllowed();
    }

    private void enter(AnswerRow row, TransferLine line, LineState as, boolean same, List<BankAnswer> to, BankAnswer answer) {
        if (line.state() == LineState.SENT) {
            to.add(answer);
        } else if (line.state() == LineState.PAID && as == LineState.RETURNED) {
            fault(row, AnswerTable.RESULT, "transfer.row-came-back");
        } else if (line.state() != as || !same) {
            fault(row, AnswerTable.RESULT, "transfer.row-entered");
        }
    }

    private Optional<TransferLine> fault(AnswerRow row, String column, String rule, Object... arguments) {
        faults.add(AnswerFault.of(row.row(), column, rule, arguments));
        return Optional.empty();
    }
}
