package io.luxuan.watch.task;

import io.luxuan.workflow.TaskFilter;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What a person asks of a round's open tasks, as the address says it.
 *
 * @param late  only those past their due moment
 * @param days  open for so many days at least; null for any
 * @param owner part of a name, of a person or unit; null for any
 */
public record TaskQuery(String process, String step, Boolean late, Integer days, String owner) {
    private static final int MOST_DAYS = 3_650;

    public TaskQuery {
        late = Boolean.TRUE.equals(late);
        process = blankToNull(process);
        step = blankToNull(step);
        owner = blankToNull(owner);
        days = days == null || days <= 0 ? null : Integer.valueOf(Math.min(days, MOST_DAYS));
    }

    TaskFilter filter(String roundId, LocalDateTime now, List<String> owners) {
        return new TaskFilter(roundId, process, step, late ? now : null, days == null ? null : now.minusDays(days), owners);
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
