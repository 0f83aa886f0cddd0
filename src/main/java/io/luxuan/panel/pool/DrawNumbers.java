package io.luxuan.panel.pool;

import io.luxuan.draw.frozen.Snapshot;
import java.util.List;

/** Draw numbers of experts. */
public final class DrawNumbers {
    private DrawNumbers() {}

    /** Null for an expert who was not in the pool. */
    public static Integer of(List<Snapshot.Identity> people, String expertId) {
        return people.stream().filter(person -> person.expert().equals(expertId)).map(Snapshot.Identity::number)
                .findFirst().orElse(null);
    }
}
