package io.luxuan.award.transfer;

import io.luxuan.award.FundFigures;
import io.luxuan.award.FundFigures.FundYear;
import io.luxuan.programme.Programme;
import io.luxuan.programme.Programmes;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Slice;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.RoundGate;
import io.luxuan.shared.permission.UseCase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Payments as staff look for them, and one with all that happened to it. */
@UseCase
@ForStaff
class ReadDue {
    private static final int PAGE = 50;
    private static final int ROUNDS = 100;

    private final DueMapper due;
    private final LineMapper lines;
    private final OrderMapper orders;
    private final Payees payees;
    private final FundFigures figures;
    private final Programmes programmes;
    private final RoundGate gate;

    ReadDue(DueMapper due, LineMapper lines, OrderMapper orders, Payees payees, FundFigures figures, Programmes programmes, RoundGate gate) {
        this.due = due;
        this.lines = lines;
        this.orders = orders;
        this.payees = payees;
        this.figures = figures;
        this.programmes = programmes;
        this.gate = gate;
    }

    /**
     * @param held     what the same filter finds that is held back
     * @param accounts by id of the payment, where there is one
     * @param funds    names by id, as of programmes
     */
    record Page(DueFilter filter, Slice<DueLine> lines, DueSum sum, DueSum held, Map<String, Payee> accounts,
            Map<String, String> funds, Map<String, String> programmes, List<DueMapper.DueRound> rounds) {}

    /** @param account null where there is none, or none that was looked at since the money came back; @param numbers of orders by id */
    record One(DueLine line, Payee account, List<TransferLine> orders, Map<String, String> numbers) {}

    public Page page(DueFilter filter, String cursor) {
        Set<String> hidden = gate.unreadable();
        Slice<DueLine> found = Slice.of(due.page(filter, hidden, cursor, PAGE + 1), PAGE, DueLine::id);
        Map<String, String> names = new LinkedHashMap<>();
        programmes.current().stream().filter(one -> one.funding() != null && one.funding().statesAmounts())
                .forEach((Programme one) -> names.put(one.id(), one.name()));
        return new Page(filter, found, due.sum(filter, hidden), due.sum(filter.heldBack(), hidden), payees.of(found.rows()), funds(),
                names, due.rounds(hidden, ROUNDS));
    }

    public One one(String paymentId) {
        DueLine line = due.byIds(List.of(paymentId)).stream().findFirst().orElseThrow(() -> new NotFound("payment", paymentId));
        gate.mayRead(line.roundId());
        List<TransferLine> stood = lines.ofPayment(paymentId);
        Map<String, String> numbers = new LinkedHashMap<>();
        stood.forEach(one -> orders.find(one.orderId()).ifPresent(order -> numbers.put(order.id(), order.number())));
        return new One(line, payees.of(List.of(line)).get(paymentId), stood, numbers);
    }

    private Map<String, String> funds() {
        Map<String, String> names = new LinkedHashMap<>();
        figures.byYear().forEach((FundYear year) -> names.put(year.fund(), year.name()));
        return names;
    }
}
