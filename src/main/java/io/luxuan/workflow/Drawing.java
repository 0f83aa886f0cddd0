package io.luxuan.workflow;

import java.util.Set;

/**
 * What the drawing of a round is made of.
 *
 * @param process  key of the process
 * @param name     Chinese name of the process
 * @param required keys of the parts that every round of it goes through, parts of parts among them
 * @param optional keys of the parts that a programme may do without
 * @param starts   keys of the processes that modules start for single applications or batches
 * @param application process of each application, from its submission
 * @param unreviewed  the same where the programme does without the panel; null where it may not
 */
public record Drawing(String process, String name, Family family, Set<String> required, Set<String> optional,
        Set<String> starts, String application, String unreviewed) {
    /** Competition for places, claims against a rule, recognition against a mark or standard. */
    public enum Family { SELECTION, CLAIMS, RECOGNITION }

    public Drawing {
        required = Set.copyOf(required);
        optional = Set.copyOf(optional);
        starts = Set.copyOf(starts);
    }

    /** For a round whose applications are all reviewed. */
    public Drawing(String process, Family family, Set<String> required, Set<String> optional) {
        this(process, process, family, required, optional, Set.of(), "application-review", null);
    }

    /** @param hasPanel whether experts score applications of the programme */
    public String applicationOf(boolean hasPanel) {
        return hasPanel || unreviewed == null ? application : unreviewed;
    }
}
