package io.luxuan.shared;

import java.util.List;
import java.util.Map;
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

    /** The same, with the rule's sentence at a field of the form. */
    default void requireAt(String field) {
        if (this instanceof Refused no) {
            requireAt(field, no.code());
        }
    }

    /** @param code of the refused command, where many rules speak about one form */
    default void requireAt(String field, String code) {
        if (this instanceof Refused no) {
            throw new Refusal(code, Map.of(field, no.messageKey()), no.arguments().toArray());
        }
    }

    /** Puts a no at its field, where no other stands yet. */
    default void noteAt(String field, Map<String, Refused> faults) {
        refusal().ifPresent(no -> faults.putIfAbsent(field, no));
    }

    /** The no, where it is one. */
    default Optional<Refused> refusal() {
        return this instanceof Refused no ? Optional.of(no) : Optional.empty();
    }
}
