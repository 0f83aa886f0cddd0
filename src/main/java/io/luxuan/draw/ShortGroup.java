package io.luxuan.draw;

import io.luxuan.assignment.Shortfall;
import java.util.List;

/**
 * Applications that have too few experts together.
 *
 * @param seats   how many seats stay empty
 * @param experts how many more experts they need at least
 */
public record ShortGroup(List<String> applications, long seats, long experts) {
    static ShortGroup of(Shortfall shortfall, List<String> labels, int maximumLoad) {
        return new ShortGroup(shortfall.applications().stream().map(labels::get).toList(), shortfall.missing(),
                shortfall.expertsMissing(maximumLoad));
    }
}
