package io.luxuan.record;

import io.luxuan.selection.MeetingChanges;
import io.luxuan.selection.TieChoice;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Where the meeting departed from the ranking, by public number with its written reason, and how it decided equals.
 *
 * @param tieOrder  equals, the preferred first
 * @param tieTaken  which of them came in, by number; null for as many as the ranking alone would fill
 */
record ChangesSection(
        Map<String, String> in, Map<String, String> out, Map<String, String> national, List<String> tieOrder,
        List<String> tieTaken, String tieReason) {

    static ChangesSection of(MeetingChanges changes, UnaryOperator<String> number) {
        TieChoice tie = changes.tie();
        return new ChangesSection(numbered(changes.in(), number), numbered(changes.out(), number),
                numbered(changes.national(), number), tie.order().stream().map(number).toList(),
                tie.taken() == null ? null : tie.taken().stream().map(number).sorted().toList(), tie.reason());
    }

    MeetingChanges changes() {
        return new MeetingChanges(in, out, national,
                new TieChoice(tieOrder, tieTaken == null ? null : Set.copyOf(tieTaken), tieReason));
    }

    private static Map<String, String> numbered(Map<String, String> reasons, UnaryOperator<String> number) {
        Map<String, String> numbered = new TreeMap<>();
        reasons.forEach((id, reason) -> numbered.put(number.apply(id), reason));
        return numbered;
    }
}
