package io.luxuan.award.transfer;

import io.luxuan.award.FundFigures;
import io.luxuan.award.FundFigures.FundYear;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Slice;
import io.luxuan.shared.actor.WhoIsWho;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.RoundGate;
import io.luxuan.shared.permission.UseCase;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Orders to the treasury as staff read them. */
@UseCase
@ForStaff
class ReadOrders {
    private static final int PAGE = 50;

    private final OrderMapper orders;
    private final LineMapper lines;
    private final DueMapper due;
    private final FundFigures figures;
    private final WhoIsWho names;
    private final RoundGate gate;

    ReadOrders(OrderMapper orders, LineMapper lines, DueMapper due, FundFigures figures, WhoIsWho names, RoundGate gate) {
        this.orders = orders;
        this.lines = lines;
        this.due = due;
        this.figures = figures;
        this.names = names;
        this.gate = gate;
    }

    /** An order with what it adds up to. */
    record Row(TransferOrder order, String fund, List<OrderMapper.LineSum> sums) {
        public long lines() {
            return sums.stream().filter(sum -> sum.state() != LineState.DROPPED).mapToLong(OrderMapper.LineSum::lineCount).sum();
        }

        public BigDecimal amount() {
            return sums.stream().filter(sum -> sum.state() != LineState.DROPPED).map(OrderMapper.LineSum::amount)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        public BigDecimal of(LineState state) {
            return sums.stream().filter(sum -> sum.state() == state).map(OrderMapper.LineSum::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /** @param due what each line is for, by id of the payment; @param people names by id */
    record One(Row row, Slice<TransferLine> lines, Map<String, DueLine> due, Map<String, String> people) {}

    public Slice<Row> page(OrderState state, String cursor) {
        Slice<TransferOrder> found = Slice.of(orders.page(state, gate.unreadable(), cursor, Slice.PAGE + 1), Slice.PAGE, TransferOrder::id);
        return new Slice<>(rows(found.rows()), found.next());
    }

    /** @param after number of the last line of the page before; 0 to begin */
    public One one(String id, int after) {
        TransferOrder order = orders.find(id).orElseThrow(() -> new NotFound("transfer order", id));
        orders.rounds(id).forEach(gate::mayRead);
        Slice<TransferLine> page = Slice.of(lines.page(id, after, PAGE + 1), PAGE, line -> String.valueOf(line.lineNo()));
        List<String> payments = page.rows().stream().map(TransferLine::paymentId).toList();
        Map<String, DueLine> found = payments.isEmpty() ? Map.of()
                : due.byIds(payments).stream().collect(Collectors.toMap(DueLine::id, line -> line));
        List<String> people = Stream.of(order.proposedBy(), order.decidedBy(), order.sentBy()).filter(Objects::nonNull).distinct().toList();
        return new One(rows(List.of(order)).get(0), page, found, names.people(people));
    }

    private List<Row> rows(List<TransferOrder> some) {
        if (some.isEmpty()) {
            return List.of();
        }
        Map<String, List<OrderMapper.LineSum>> sums = orders.sums(some.stream().map(TransferOrder::id).toList()).stream()
                .collect(Collectors.groupingBy(OrderMapper.LineSum::orderId));
        Map<String, String> funds = new HashMap<>();
        figures.byYear().forEach((FundYear year) -> funds.put(year.fund(), year.name()));
        return some.stream().map(order -> new Row(order, funds.getOrDefault(order.fund(), order.fund()),
                sums.getOrDefault(order.id(), List.of()))).toList();
    }
}
