package io.luxuan.shared;

import java.util.List;
import java.util.Optional;

/** What a named rule answers: allowed, or a reason whose Chinese text stands in the message bundles. */
public sealed interface Verdict {
    Verdict ALLOWED = new Allowed();

    record Allowed() implements Verdict {}

    /** @param code message key without the prefix {@code rule.} */
    record Refused(String code, List<Object> arguments) implements Verdict {
        public String messageKey() {
            return "rule." + code;
        }

        /** The refusal of a command: {@code rule.x} is told as {@code refusal.x}. */
        public Refusal asRefusal() {
            return new Refusal(code, arguments.toArray());
        }
    }

    static Verdict refused(String code, Object... arguments) {
        return new Refused(code, List.of(arguments));
    }

    default boolean isAllowed() {
        return this instanceof Allowed;
    }

    /** @throws Refusal with the rule's reason when the rule says no */
    default void require() {
        if (this instanceof Refused no) {
            throw no.asRefusal();
        }
    }

    /** The no, where it is one. */
    default Optional<Refused> refusal() {
        return this instanceof Refused no ? Optional.of(no) : Optional.empty();
    }
}
