package io.luxuan.decision.field;

import io.luxuan.programme.form.TableImport.Problem;
import io.luxuan.shared.Refusal;
import java.util.List;

/** Nothing of the workbook has been entered: all that is wrong with it. */
class FaultyHolders extends Refusal {
    private final transient List<Problem> problems;

    FaultyHolders(List<Problem> problems) {
        super("field.sheet", problems.size());
        this.problems = List.copyOf(problems);
    }

    List<Problem> problems() {
        return problems;
    }
}
