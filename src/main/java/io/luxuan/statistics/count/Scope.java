package io.luxuan.statistics.count;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;

/**
 * Of which rounds something is counted; what is null narrows nothing.
 *
 * @param from   first moment; of what, each count says
 * @param until  moment before which it lies
 * @param step   key of a task
 * @param hidden rounds whose department lets nobody else read
 */
public record Scope(String programme, String round, Integer year, LocalDateTime from, LocalDateTime until, String step,
        Collection<String> hidden) {
    public Scope {
        hidden = List.copyOf(hidden);
    }
}
