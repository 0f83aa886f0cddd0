package io.luxuan.selection;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A round's list as the rules make it.
 *
 * @param lines      every ranked application, best first
 * @param contested  those that tie at the cut (or for one field), which the meeting decides between
 * @param open       those of them that it has not decided yet
 * @param violations changes of the meeting that a hard constraint forbids, with the reason
 * @param cut        rank at which equals contend for the places themselves; null where none do
 * @param committed  sum of the amounts in 万元
 */
public record Proposal(
        List<Line> lines, QuotaLimit limit, Set<String> contested, Set<String> open, Map<String, Reason> violations,
        Integer cut, BigDecimal committed) {

    public long selectedCount() {
        return lines.stream().filter(Line::selected).count();
    }

    public List<Line> selected() {
        return lines.stream().filter(Line::selected).toList();
    }

    public boolean isShort() {
        return selectedCount() < limit.least();
    }

    public Line line(String applicationId) {
        return lines.stream().filter(line -> line.id().equals(applicationId)).findFirst().orElseThrow();
    }
}
