package io.luxuan.draw;

import io.luxuan.draw.frozen.Snapshot;
import io.luxuan.shared.verify.Difference;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
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
    private LocalDateTime before;
    private int next;

    RedrawSubstitutes(DrawRecord record) {
        this.record = record;
        this.chain = new Chain(record.seed());
        this.next = record.drawn().chain() + 1;
        record.applications().forEach(choice -> choices.put(choice.application(), choice));
        record.drawn().panels().forEach(panel -> panels.put(panel.application(),
                new HashSet<>(Arrays.stream(panel.experts()).boxed().toList())));
    }

    Optional<Difference> difference() {
        for (int at = 0; at < record.substitutions().size(); at++) {
            SeatChange change = record.substitutions().get(at);
            String pointer = "/substitutions/" + at;
            Optional<Difference> found = kind(pointer, change).or(() -> moment(pointer, change)).or(() -> follow(pointer, change));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** SUBSTITUTE has a value of the chain and somebody who comes, VACANT a value and nobody, MANUAL no value. */
    private Optional<Difference> kind(String pointer, SeatChange change) {
        boolean fits = switch (change.kind()) {
            case SeatChange.SUBSTITUTE -> change.chain() != null && change.taken() != null;
            case SeatChange.VACANT -> change.chain() != null && change.taken() == null;
            case SeatChange.MANUAL -> change.chain() == null && change.skips().isEmpty();
            default -> false;
        };
        if (!panels.containsKey(change.application())) {
            return Optional.of(DrawFault.STRANGER.at(pointer + "/application", change.application(), "an application with a panel"));
        }
        boolean seated = change.seat() >= 1 && change.seat() <= record.rules().panelSize();
        return fits && seated ? Optional.empty() : Optional.of(DrawFault.SUBSTITUTE_KIND.at(pointer, change.kind() + " of seat "
                + change.seat(), "SUBSTITUTE, VACANT or MANUAL with its members, of a seat from 1 to " + record.rules().panelSize()));
    }

    private Optional<Difference> moment(String pointer, SeatChange change) {
        LocalDateTime at;
        try {
            at = LocalDateTime.parse(change.at());
        } catch (DateTimeParseException none) {
            return Optional.of(DrawFault.MOMENT.at(pointer + "/at", change.at(), "a moment"));
        }
        boolean later = before == null || !at.isBefore(before);
        before = at;
        return later ? Optional.empty() : Optional.of(DrawFault.MOMENT.at(pointer + "/at", change.at(), "none before the last change"));
    }

    private Optional<Difference> follow(String pointer, SeatChange change) {
        Set<Integer> panel = panels.get(change.application());
        Optional<Difference> difference = change.chain() == null ? Optional.empty() : byChain(pointer, change, panel);
        if (change.gone() != null) {
            panel.remove(change.gone());
        }
        if (change.taken() != null) {
            panel.add(change.taken());
        }
        return difference;
    }

    private Optional<Difference> byChain(String pointer, SeatChange change, Set<Integer> panel) {
        int number = next++;
        if (change.chain() != number) {
            return Optional.of(DrawFault.SUBSTITUTE_VALUE.at(pointer + "/chain", change.chain(), number));
        }
        List<Integer> order = SubstituteOrder.of(choices.get(change.application()), chain.value(number));
        int passed = change.skips().size();
        boolean found = change.taken() != null;
        List<Integer> expected = order.subList(0, Math.min(order.size(), found ? passed + 1 : order.size()));
        List<Integer> recorded = new ArrayList<>(change.skips().stream().map(Skip::expert).toList());
        if (found) {
            recorded.add(change.taken());
        }
        return found && panel.contains(change.taken())
                ? Optional.of(DrawFault.SUBSTITUTE_SEAT.at(pointer + "/taken", change.taken(), "one who does not sit there already"))
                : Redraw.same(DrawFault.SUBSTITUTE, pointer, recorded.toString(), expected.toString());
    }
}
