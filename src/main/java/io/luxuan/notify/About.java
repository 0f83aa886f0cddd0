package io.luxuan.notify;

import java.time.LocalDateTime;

/**
 * What news says of the thing that it is about: what stands here is all that its texts can name. Never a score, a sum, a reason or a
 * person.
 *
 * @param number public number; null where there is none
 * @param title  null where there is none
 * @param until  a deadline that goes with it; null for none
 */
public record About(String roundId, String subjectId, String number, String title, LocalDateTime until) {
    public static About round(String roundId) {
        return new About(roundId, roundId, null, null, null);
    }

    public static About thing(String roundId, String subjectId, String number, String title) {
        return new About(roundId, subjectId, number, title, null);
    }

    public About until(LocalDateTime moment) {
        return new About(roundId, subjectId, number, title, moment);
    }
}
