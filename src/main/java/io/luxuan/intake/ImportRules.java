package io.luxuan.intake;

import io.luxuan.programme.Programme;
import io.luxuan.round.Round;
import io.luxuan.shared.Verdict;
import java.time.LocalDateTime;

/** When a round takes a file. */
final class ImportRules {
    private ImportRules() {}

    /** Where its programme takes files at all; they enter like anybody's application, so only during the call. */
    static Verdict mayImport(Round round, Programme programme, LocalDateTime now) {
        if (programme.imports() == null) {
            return Verdict.refused("import.other-programme");
        }
        return round.acceptsSubmissionsAt(now) ? Verdict.ALLOWED : Verdict.refused("import.call-over");
    }
}
