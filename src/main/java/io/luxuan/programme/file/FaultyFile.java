package io.luxuan.programme.file;

import io.luxuan.programme.check.Fault;
import java.util.List;

/** A programme file that takes no part. @param faults in the order of their lines */
public record FaultyFile(String file, List<Fault> faults) {
    public FaultyFile {
        faults = List.copyOf(faults);
    }
}
