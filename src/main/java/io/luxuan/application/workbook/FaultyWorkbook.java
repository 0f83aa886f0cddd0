package io.luxuan.application.workbook;

import io.luxuan.shared.Refusal;
import java.util.List;

/** Nothing of the workbook has been read: all that is wrong with it, in the order of its sheets. */
public class FaultyWorkbook extends Refusal {
    private final transient List<SheetFault> faults;

    FaultyWorkbook(List<SheetFault> faults) {
        super("workbook.faulty", faults.size());
        this.faults = List.copyOf(faults);
    }

    public List<SheetFault> faults() {
        return faults;
    }
}
