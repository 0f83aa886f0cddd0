package io.luxuan.programme.file;

import io.luxuan.programme.Programme;
import io.luxuan.programme.check.Fault;
import java.util.List;

/**
 * A text as far as it is a programme.
 *
 * @param programme null where the text does not have the shape of one
 * @param faults    in the order of their lines
 */
public record Judged(Programme programme, List<Fault> faults) {
    public Judged {
        faults = List.copyOf(faults);
    }

    public boolean isRight() {
        return faults.isEmpty();
    }
}
