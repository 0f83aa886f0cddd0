package io.luxuan.draw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Follows the seats that changed hands: each by the next value of the chain, each to the first who was not passed over. */
final class RedrawSubstitutes {
    private final DrawRecord record;
    private final Chain chain;
    private final Map<String, Set<Integer>> panels = new HashMap<>();
    private final Map<String, Snapshot.Choice> choices = new HashMap<>();
    private int next;

    RedrawSubstitutes(DrawRecord record) {
        this.record = record;
        this.chain = new Chain(record.seed());
        this.next = record.drawn().chain() + 1;
        record.applications().forEach(choice -> choices.put(choice.application(), choice));
        record.drawn().panels().forEach(panel -> panels.put(panel.application(),
                new HashSet<>(Arrays.stream(panel.experts()).boxed().toList())));
    }

    Optional<String> difference() {
        return record.substitutions().stream().map(this::follow).flatMap(Optional::stream).findFirst();
    }

    private Optional<String> follow(SeatChange change) {
        Set<Integer> panel = panels.computeIfAbsent(change.application(), any -> new HashSet<>());
        Optional<String> difference = change.chain() == null ? Optional.empty() : byChain(change, panel);
        if (change.gone() != null) {
            panel.remove(change.gone());
        }
        if (change.taken() != null) {
            panel.add(change.taken());
        }
        return difference;
    }

    private Optional<String> byChain(SeatChange change, Set<Integer> panel) {
        int number = next++;
        String where = "substitution on " + change.application() + " by value " + change.chain();
        if (change.chain() != number) {
            return Optional.of(where + ": value " + number + " was next");
        }
        List<Integer> order = SubstituteOrder.of(choices.get(change.application()), chain.value(number));
        int passed = change.skips().size();
        boolean found = change.taken() != null;
        List<Integer> expected = order.subList(0, Math.min(order.size(), found ? passed + 1 : order.size()));
        List<Integer> recorded = new ArrayList<>(change.skips().stream().map(Skip::expert).toList());
        if (found) {
            recorded.add(change.taken());
        }
        return found && panel.contains(change.taken()) ? Optional.of(where + ": expert " + change.taken() + " sits there already")
                : Redraw.same(where, recorded.toString(), expected.toString());
    }
}
