package io.luxuan.draw;

import io.luxuan.draw.frozen.Changes;
import io.luxuan.draw.frozen.Snapshot;
import io.luxuan.shared.verify.Difference;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What had changed before the reveal can only take away, and only from what is there. */
final class RedrawChanges {
    private final Changes changes;
    private final Map<Integer, Integer> caps = new HashMap<>();
    private final Map<String, Snapshot.Choice> choices = new HashMap<>();

    RedrawChanges(DrawRecord record) {
        this.changes = record.changes();
        record.pool().forEach(expert -> caps.put(expert.number(), expert.cap()));
        record.applications().forEach(choice -> choices.put(choice.application(), choice));
    }

    Optional<Difference> difference() {
        return changes.applications().stream().filter(one -> !choices.containsKey(one.application())).findFirst()
                .map(one -> DrawFault.CHANGES.at("/changes/applications", one.application(), "an application of the draw"))
                .or(() -> changes.pairs().stream().filter(one -> !isPair(one)).findFirst().map(one -> DrawFault.CHANGES.at(
                        "/changes/pairs", one.application() + " and " + one.expert(), "an allowed pair of the draw")))
                .or(() -> changes.caps().stream().filter(one -> one.cap() < 0 || one.cap() > caps.getOrDefault(one.expert(), -1))
                        .findFirst().map(one -> DrawFault.CHANGES.at("/changes/caps", "expert " + one.expert() + " with " + one.cap(),
                                "no more than " + caps.getOrDefault(one.expert(), 0))))
                .or(this::twice);
    }

    private boolean isPair(Changes.Barred pair) {
        Snapshot.Choice choice = choices.get(pair.application());
        return choice != null && Arrays.stream(choice.experts()).anyMatch(expert -> expert == pair.expert());
    }

    private Optional<Difference> twice() {
        Set<Object> seen = new HashSet<>();
        boolean once = changes.applications().stream().allMatch(one -> seen.add(one.application()))
                && changes.pairs().stream().allMatch(one -> seen.add(one.application() + "\n" + one.expert()))
                && changes.caps().stream().allMatch(one -> seen.add(one.expert()));
        return once ? Optional.empty() : Optional.of(DrawFault.CHANGES.at("/changes", "a change twice", "each change once"));
    }
}
