package io.luxuan.workflow;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;

/**
 * What is asked of a list of open tasks; null asks for nothing.
 *
 * @param dueBefore    late at this moment
 * @param openedBefore open for so long at least
 * @param owners       accounts, {@code org:<id>} or {@code role:<role>}; empty finds none
 */
public record TaskFilter(
        String roundId, String processKey, String taskKey, LocalDateTime dueBefore, LocalDateTime openedBefore, Collection<String> owners) {
    public TaskFilter {
        owners = owners == null ? null : List.copyOf(owners);
    }

    public boolean findsNothing() {
        return owners != null && owners.isEmpty();
    }
}
