package io.luxuan.programme;

import io.luxuan.workflow.Drawing;
import io.luxuan.workflow.Drawings;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Drawings that a test made up. */
public record TestDrawings(Map<String, Drawing> all) implements Drawings {
    public static Drawings of(Drawing... drawings) {
        return new TestDrawings(Arrays.stream(drawings).collect(Collectors.toMap(Drawing::process, one -> one)));
    }

    @Override
    public Optional<Drawing> of(String processKey) {
        return Optional.ofNullable(all.get(processKey));
    }

    @Override
    public Set<String> processes() {
        return all.keySet();
    }

    @Override
    public Set<String> ofApplications() {
        return Set.of();
    }
}
