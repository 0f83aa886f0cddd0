package io.luxuan.selection;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Closes a list: amounts in proportion where the money does not suffice, sums, and what the meeting asked in vain. */
final class Proposals {
    private final Terms terms;
    private final MeetingChanges changes;

    Proposals(Terms terms, MeetingChanges changes) {
        this.terms = terms;
        this.changes = changes;
    }

    Proposal of(Collection<Line> lines, Set<String> contested, Set<String> open, int cut) {
        List<Line> sorted = inProportion(lines.stream().sorted((one, other) ->
                ProposeList.BY_RANK.compare(one.candidate(), other.candidate())).toList());
        Map<String, Reason> violations = new LinkedHashMap<>();
        Set<String> chosen = changes.tie().taken() != null && changes.tie().covers(contested) ? changes.tie().taken() : Set.of();
        sorted.stream().filter(line -> isForbidden(line, contested.contains(line.id()) && chosen.contains(line.id())))
                .forEach(line -> violations.put(line.id(), line.reason()));
        return new Proposal(sorted, terms.limit(), contested, open, violations,
                cut == Integer.MAX_VALUE ? null : cut, sum(sorted));
    }

    private List<Line> inProportion(List<Line> lines) {
        BigDecimal available = terms.available();
        BigDecimal total = sum(lines);
        if (!terms.cutsInProportion() || available == null || total.compareTo(available) <= 0) {
            return lines;
        }
        return lines.stream().map(line -> line.amount() == null ? line
                : line.with(Amounts.inProportion(new Amount(line.amount(), line.figures()), available, total))).toList();
    }

    private static BigDecimal sum(List<Line> lines) {
        return lines.stream().map(Line::amount).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private boolean isForbidden(Line line, boolean chosen) {
        return !line.selected() && (changes.in().containsKey(line.id()) || chosen);
    }
}
