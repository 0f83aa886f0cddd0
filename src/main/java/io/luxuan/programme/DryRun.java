package io.luxuan.programme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What an earlier round would have come to by a version that is not published yet. One bean for each family of programmes. */
public interface DryRun {
    /** Rounds of a programme that it can be tried on, the newest first. */
    List<Earlier> rounds(String programmeId);

    /** Empty where the round is of another family, or nothing has been decided in it. Changes nothing. */
    Optional<Trial> on(String roundId, Programme draft);

    record Earlier(String roundId, String title) {}

    /**
     * @param before  how many were in; @param after how many would be
     * @param sum     of the amounts, in 万元; @param sumAfter by the draft
     * @param changes those in, out, or with another amount, by number
     * @param notes   what it does not reckon with
     */
    record Trial(long before, long after, BigDecimal sum, BigDecimal sumAfter, List<Change> changes, List<Note> notes) {
        public long count(Effect effect) {
            return changes.stream().filter(change -> change.effect() == effect).count();
        }
    }

    /** @param before in 万元; null where not in, or not stated; @param reason why, in words; null where the amount says all */
    record Change(String number, String title, String unit, Effect effect, BigDecimal before, BigDecimal after, String reason) {}

    enum Effect { IN, OUT, AMOUNT }

    /** @param code message key {@code dry.note.<code>} */
    record Note(String code, List<Object> arguments) {
        public static Note of(String code, Object... arguments) {
            return new Note(code, List.of(arguments));
        }
    }
}
