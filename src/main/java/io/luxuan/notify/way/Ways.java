package io.luxuan.notify.way;

import io.luxuan.notify.Way;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The ways that the settings open. */
@Component
public class Ways {
    private final Map<Way, Carrier> carriers = new EnumMap<>(Way.class);

    Ways(List<Carrier> carriers) {
        carriers.forEach(carrier -> this.carriers.put(carrier.way(), carrier));
    }

    public List<Way> open() {
        return Arrays.stream(Way.values()).filter(carriers::containsKey).toList();
    }

    public Optional<Carrier> carrier(Way way) {
        return Optional.ofNullable(carriers.get(way));
    }
}
