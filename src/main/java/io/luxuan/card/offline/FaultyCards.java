package io.luxuan.card.offline;

import io.luxuan.shared.Refusal;
import java.util.List;

/** Nothing of the workbook has been saved: all that is wrong with it, line by line. */
class FaultyCards extends Refusal {
    private final transient List<CardFault> faults;

    FaultyCards(List<CardFault> faults) {
        super("card.package-faulty");
        this.faults = List.copyOf(faults);
    }

    List<CardFault> faults() {
        return faults;
    }
}
