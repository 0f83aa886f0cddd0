package io.luxuan.application;

import io.luxuan.shared.ReadFace;
import java.util.List;

/** What the formality check found of a round's applications. */
@ReadFace
public interface FormalityResults {
    /** Those that were handed in, by number; in statements that do not depend on how many there are. */
    List<Result> of(String roundId);

    /**
     * @param outcome     PASS, RETURN or REJECT of the last check; NONE before the first
     * @param corrections how often it was given back
     * @param opinion     of the last check; null where none was written
     */
    record Result(String applicationId, String number, String title, String organisation, String outcome, int corrections, String opinion) {
        /** Whether the check is over. */
        public boolean isDecided() {
            return outcome.equals("PASS") || outcome.equals("REJECT");
        }
    }
}
