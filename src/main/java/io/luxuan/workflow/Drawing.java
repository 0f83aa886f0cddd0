package io.luxuan.workflow;

import java.util.Set;

/**
 * What the drawing of a round is made of.
 *
 * @param process  key of the process
 * @param required keys of the parts that every round of it goes through, parts of parts among them
 * @param optional keys of the parts that a programme may do without
 */
public record Drawing(String process, Family family, Set<String> required, Set<String> optional) {
    /** Competition for places, claims against a rule, recognition against a mark or standard. */
    public enum Family { SELECTION, CLAIMS, RECOGNITION }

    public Drawing {
        required = Set.copyOf(required);
        optional = Set.copyOf(optional);
    }
}
