package io.luxuan.target.plan;

import java.util.List;

/**
 * A plan as its file {@code targets/<id>.yml} says.
 *
 * @param document 文号
 * @param totals   targets over all
 * @param areas    its fields, each with targets of its own; empty for none
 */
public record Plan(String id, String document, String name, List<Target> totals, List<Area> areas) {
    public Plan {
        totals = totals == null ? List.of() : List.copyOf(totals);
        areas = areas == null ? List.of() : List.copyOf(areas);
    }
}
