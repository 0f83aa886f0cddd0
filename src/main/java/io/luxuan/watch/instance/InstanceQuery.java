package io.luxuan.watch.instance;

import io.luxuan.workflow.InstanceFilter;
import io.luxuan.workflow.InstanceState;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;

/**
 * What a person asks of a list of instances, as the address says it.
 *
 * @param q     part of a number, title or unit; null for any
 * @param days  so old at least; null for any
 * @param owner part of a name, of a person or unit with whom an open task lies; null for any
 */
public record InstanceQuery(String round, String process, String step, InstanceState state, String q, Integer days, String owner) {
    private static final int MOST_DAYS = 36_500;

    public InstanceQuery {
        round = blankToNull(round);
        process = blankToNull(process);
        step = blankToNull(step);
        q = blankToNull(q);
        owner = blankToNull(owner);
        days = days == null || days <= 0 ? null : Integer.valueOf(Math.min(days, MOST_DAYS));
    }

    InstanceFilter filter(LocalDateTime now, List<String> subjects, List<String> owners, Collection<String> hiddenRounds) {
        return new InstanceFilter(round, process, step, state, subjects, owners, days == null ? null : now.minusDays(days), hiddenRounds);
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
