package io.luxuan.shared;

import java.util.List;

/** What a named rule answers: allowed, or a reason whose Chinese text stands in the message bundles. */
public sealed interface Verdict {
    Verdict ALLOWED = new Allowed();

    record Allowed() implements Verdict {}

    /** @param code message key without the prefix {@code rule.} */
    record Refused(String code, List<Object> arguments) implements Verdict {
        public String messageKey() {
            return "rule." + code;
        }
    }

    static Verdict refused(String code, Object... arguments) {
        return new Refused(code, List.of(arguments));
    }

    default boolean isAllowed() {
        return this instanceof Allowed;
    }
}
