package io.luxuan.watch;

import java.util.List;

/** One process of a round with the steps at which something stands, in the order of its diagram. */
record ProcessCounts(String key, String name, List<StepLine> steps) {
    public long waiting() {
        return steps.stream().filter(step -> step.waiting() > 0).mapToLong(StepLine::waiting).sum();
    }

    public long overdue() {
        return steps.stream().mapToLong(StepLine::overdue).sum();
    }
}
