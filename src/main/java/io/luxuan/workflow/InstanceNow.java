package io.luxuan.workflow;

import java.util.List;

/** Where an instance stands, and how. @param steps named nodes */
public record InstanceNow(List<FlowStep> steps, boolean failed, boolean suspended) {
    public static final InstanceNow ENDED = new InstanceNow(List.of(), false, false);

    public InstanceNow {
        steps = List.copyOf(steps);
    }
}
