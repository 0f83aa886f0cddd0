package io.luxuan.shared.order;

import io.luxuan.shared.Refusal;
import java.util.List;
import java.util.stream.Collectors;

/** The order stays as it was: all that is wrong with what was typed. */
public class FaultyOrder extends Refusal {
    private final transient List<OrderFault> faults;

    FaultyOrder(List<OrderFault> faults) {
        super("decision.order", faults.stream().collect(Collectors.toMap(OrderFault::field, OrderFault::messageKey, (one, more) -> one)));
        this.faults = List.copyOf(faults);
    }

    public List<OrderFault> faults() {
        return faults;
    }
}
