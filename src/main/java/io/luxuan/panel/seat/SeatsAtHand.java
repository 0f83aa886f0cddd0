package io.luxuan.panel.seat;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The seats of many panels, read once before their processes ask for each of them. Known to the thread that does the work. */
@Component
public class SeatsAtHand {
    private final ThreadLocal<Map<String, Assignment>> known = new ThreadLocal<>();

    public void during(Collection<Assignment> seats, Runnable work) {
        known.set(seats.stream().collect(Collectors.toMap(
                Assignment::id, Function.identity(), (first, second) -> first, LinkedHashMap::new)));
        try {
            work.run();
        } finally {
            known.remove();
        }
    }

    Optional<Assignment> seat(String id) {
        return Optional.ofNullable(known.get()).map(seats -> seats.get(id));
    }

    /** In the order they were given in; empty when nothing is known of this application. */
    List<Assignment> panel(String applicationId) {
        return known.get() == null ? List.of() : known.get().values().stream()
                .filter(seat -> seat.applicationId().equals(applicationId)).toList();
    }
}
