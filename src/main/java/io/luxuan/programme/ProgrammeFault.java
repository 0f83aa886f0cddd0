package io.luxuan.programme;

import java.util.List;

/** A programme file that the platform does not start with. The message names the file and each field. */
class ProgrammeFault extends RuntimeException {
    ProgrammeFault(String file, List<String> faults) {
        super(file + ": " + String.join("; ", faults));
    }
}
