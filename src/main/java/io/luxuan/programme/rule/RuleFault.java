package io.luxuan.programme.rule;

import java.util.Locale;

/**
 * Why an expression cannot be used, or has no value.
 *
 * @param place where in the text, counted in characters from 1
 * @param found what stands there
 */
public record RuleFault(Reason reason, int place, String found) implements Parsed {
    /** What is wrong. All but UNANSWERED are found before anybody applies. */
    public enum Reason {
        SYNTAX, TOO_LONG, TOO_DEEP,
        /** Right FEEL that is not in the part that programmes may use. */
        FORBIDDEN,
        UNKNOWN_FUNCTION, ARGUMENTS, UNKNOWN_NAME, WRONG_TYPE,
        /** By nought, or by something that may be nought. */
        DIVISION,
        /** More steps than {@link Expression#MOST_STEPS}. */
        RUNAWAY,
        /** An answer that the value needs is not there yet. */
        UNANSWERED
    }

    /** Message {@code programme.fault.rule-<reason>} with the place in the file, {@link #place} and {@link #found}. */
    public String code() {
        return "rule-" + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
