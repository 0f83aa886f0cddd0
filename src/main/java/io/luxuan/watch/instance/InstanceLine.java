package io.luxuan.watch.instance;

import io.luxuan.workflow.FlowInstance;
import io.luxuan.workflow.SubjectName;
import java.util.List;

/**
 * An instance as staff read it.
 *
 * @param subject null where nobody names it
 * @param steps   names of where it stands
 * @param state   key of its state, {@code instance.state.<state>}
 * @param owners  with whom its open tasks lie
 * @param late    one of these is past its due moment
 */
public record InstanceLine(
        FlowInstance instance, String process, SubjectName subject, String roundTitle, List<String> steps, String state,
        List<String> owners, boolean late) {}
