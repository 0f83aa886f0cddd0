package io.luxuan.watch.instance;

import io.luxuan.shared.Slice;
import io.luxuan.watch.FailedLine;
import io.luxuan.watch.drawing.Drawn;
import io.luxuan.watch.task.TaskRow;
import io.luxuan.workflow.WaitingFor;
import java.util.List;

/**
 * All that the page of an instance shows.
 *
 * @param parent  instance that called it; null for one that stands by itself
 * @param related others that run for the same subject
 */
public record InstancePage(
        InstanceLine line, Drawn drawn, List<StoryLine> history, Slice<?> historySlice, List<TaskRow> tasks, List<WaitingFor> timers,
        List<WaitingFor> messages, List<FailedLine> failed, InstanceLine parent, List<InstanceLine> children, Slice<?> childSlice,
        List<InstanceLine> related) {}
