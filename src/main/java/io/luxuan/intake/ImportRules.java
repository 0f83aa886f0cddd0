package io.luxuan.intake;

import io.luxuan.round.Round;
import io.luxuan.round.RoundStage;
import io.luxuan.shared.Verdict;
import java.time.LocalDateTime;

/** When a round takes a file. */
final class ImportRules {
    private static final String PROGRAMME = "P1";

    private ImportRules() {}

    /** Files hold ratings of basic research; they enter like anybody's application, so only during the call. */
    static Verdict mayImport(Round round, LocalDateTime now) {
        if (!round.programmeId().equals(PROGRAMME)) {
            return Verdict.refused("import.other-programme");
        }
        return round.acceptsSubmissionsAt(now) ? Verdict.ALLOWED : Verdict.refused("import.call-over");
    }
}
