package io.luxuan.watch;

import io.luxuan.workflow.FailedJob;
import java.util.List;

/** What all who watch a round see of it: the counts of its processes, and its steps that wait for a retry. */
record Watched(List<ProcessCounts> counts, List<FailedJob> stuck) {}
