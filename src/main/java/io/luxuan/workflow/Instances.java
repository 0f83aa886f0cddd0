package io.luxuan.workflow;

import io.luxuan.shared.Slice;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** All process instances, those of former years too as long as their history is kept. */
public interface Instances {
    /** The newest first. */
    Slice<FlowInstance> find(InstanceFilter filter, String cursor, int limit);

    long count(InstanceFilter filter);

    /** @throws io.luxuan.shared.NotFound when there is none, or none any more */
    FlowInstance get(String id);

    /** Those that it called, the newest first. */
    Slice<FlowInstance> children(String id, String cursor, int limit);

    List<FlowInstance> runningOf(Collection<String> subjectIds);

    /** Where each of them stands: three statements for all. */
    Map<String, InstanceNow> now(Collection<FlowInstance> instances);
}
