package io.luxuan.selection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A sum with the figures that it came from.
 *
 * @param sum     in 万元, two decimals; null where the policy states none
 * @param figures one reason a step of the computation, in order
 */
public record Amount(BigDecimal sum, List<Reason> figures) {
    static final Amount NOT_STATED = new Amount(null, List.of());

    static Amount of(BigDecimal sum, Reason figure) {
        return new Amount(Amounts.cutOff(sum), List.of(figure));
    }

    boolean isStated() {
        return sum != null;
    }

    Amount reducedTo(BigDecimal less, Reason figure) {
        List<Reason> all = new ArrayList<>(figures);
        all.add(figure);
        return new Amount(Amounts.cutOff(less), List.copyOf(all));
    }
}
