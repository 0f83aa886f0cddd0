package io.luxuan.workflow;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;

/**
 * What is asked of a list of instances; null asks for nothing.
 *
 * @param stepId        where it stands now
 * @param subjectIds    one of these; empty finds none
 * @param owners        accounts, {@code org:<id>} or {@code role:<role>} with whom an open task of it lies; empty finds none
 * @param startedBefore so old it is at least
 * @param hiddenRounds  rounds of which nothing is shown
 */
public record InstanceFilter(
        String roundId, String processKey, String stepId, InstanceState state, Collection<String> subjectIds,
        Collection<String> owners, LocalDateTime startedBefore, Collection<String> hiddenRounds) {
    public InstanceFilter {
        hiddenRounds = hiddenRounds == null ? List.of() : List.copyOf(hiddenRounds);
        subjectIds = subjectIds == null ? null : List.copyOf(subjectIds);
        owners = owners == null ? null : List.copyOf(owners);
    }

    public static InstanceFilter ofRound(String roundId) {
        return new InstanceFilter(roundId, null, null, null, null, null, null, null);
    }

    /** Where it is known beforehand that nothing is found. */
    public boolean findsNothing() {
        return subjectIds != null && subjectIds.isEmpty() || owners != null && owners.isEmpty();
    }
}
