package io.luxuan.decision;

import io.luxuan.selection.Line;
import io.luxuan.selection.Proposal;
import io.luxuan.shared.Hashes;
import io.luxuan.shared.order.EqualsOrder;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Equals of one rank that the rules cannot decide between.
 *
 * @param taken how many of the order come in, from the first
 * @param left  places that are left for them; null where they contend for something else than places
 * @param ids   number to application
 */
record TieGroup(int rank, EqualsOrder order, int taken, Integer left, Map<String, String> ids) {
    /** The best rank first. */
    static List<TieGroup> of(Proposal proposal, List<MeetingChange> changes) {
        Map<String, MeetingChange> given = changes.stream().filter(MeetingRecord::decidesTie)
                .collect(Collectors.toMap(MeetingChange::applicationId, one -> one));
        Map<Integer, List<Line>> equals = proposal.lines().stream().filter(line -> proposal.contested().contains(line.id()))
                .collect(Collectors.groupingBy(Line::rank, TreeMap::new, Collectors.toList()));
        return equals.entrySet().stream().map(group -> of(group.getKey(), group.getValue(), given, left(proposal, group.getKey()))).toList();
    }

    private static TieGroup of(int rank, List<Line> lines, Map<String, MeetingChange> given, Integer left) {
        Map<String, Integer> places = new HashMap<>();
        lines.forEach(line -> places.put(number(line), given.containsKey(line.id()) ? given.get(line.id()).tiePlace() : 0));
        List<String> placed = places.keySet().stream().filter(one -> places.get(one) > 0)
                .sorted(Comparator.<String, Integer>comparing(places::get).thenComparing(Comparator.naturalOrder())).toList();
        List<String> waiting = places.keySet().stream().filter(one -> places.get(one) == 0).sorted().toList();
        int taken = (int) lines.stream().filter(line -> given.containsKey(line.id()) && given.get(line.id()).kind() == ChangeKind.TAKE).count();
        return new TieGroup(rank, new EqualsOrder(placed, waiting), taken, left == null ? null : Math.min(left, lines.size()),
                lines.stream().collect(Collectors.toMap(TieGroup::number, Line::id)));
    }

    private static Integer left(Proposal proposal, int rank) {
        if (proposal.cut() == null || proposal.cut() != rank) {
            return null;
        }
        long others = proposal.selected().stream()
                .filter(line -> line.rank() != rank || !proposal.contested().contains(line.id())).count();
        return (int) Math.max(0, proposal.limit().base() - others);
    }

    private static String number(Line line) {
        return line.candidate().number();
    }

    public int size() {
        return order.size();
    }

    public boolean isOrdered() {
        return order.waiting().isEmpty();
    }

    /** Whoever orders by another page than the present one is told so. */
    public String seen() {
        return Hashes.sm3(order.placed() + "/" + order.waiting() + "/" + taken);
    }
}
