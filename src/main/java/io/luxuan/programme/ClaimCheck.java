package io.luxuan.programme;

import java.math.BigDecimal;
import java.util.List;

/**
 * What the platform checks of a claim by itself; people look singly at claims that fail one.
 *
 * @param text     the check in words, as verifiers read it
 * @param question key of the answer; a TABLE's with {@code column}, whose every row is checked
 * @param least    at least this number; null for no least one
 * @param most     at most this number; null for no most
 * @param among    one of these texts; empty for any
 */
public record ClaimCheck(String text, String question, String column, BigDecimal least, BigDecimal most, List<String> among) {
    public ClaimCheck {
        among = among == null ? List.of() : List.copyOf(among);
    }
}
