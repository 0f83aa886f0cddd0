package io.luxuan.bench.stampede;

import java.time.LocalDateTime;

/**
 * What became of one applicant.
 *
 * @param sentAt when the last of his requests was sent for the first time, before it was turned away perhaps
 * @param number of the application, null unless acknowledged
 */
record Outcome(Applicant who, Kind kind, LocalDateTime sentAt, String number, String detail) {
    enum Kind {
        /** The submission was acknowledged. */
        IN,
        /** The page says that the call is over, and shows the text. */
        TOLD_LATE,
        /** The page says that the call is over, without the text. */
        TOLD_LATE_WITHOUT_TEXT,
        /** Turned away more often than anybody would come again. */
        GAVE_UP,
        ERROR
    }
}
