package io.luxuan.workflow.instance;

import io.luxuan.shared.Chunks;
import io.luxuan.workflow.EndedTask;
import io.luxuan.workflow.FlowInstance;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.transaction.support.TransactionSynchronization;

/** What a transaction has begun and ended, until it is written. */
final class FlowRows implements TransactionSynchronization {
    private final InstanceMapper mapper;
    private final Map<String, FlowInstance> started = new LinkedHashMap<>();
    private final Map<String, InstanceEnd> ended = new LinkedHashMap<>();
    private final List<EndedTask> tasks = new ArrayList<>();

    FlowRows(InstanceMapper mapper) {
        this.mapper = mapper;
    }

    void started(FlowInstance instance) {
        started.put(instance.id(), instance);
    }

    void ended(InstanceEnd end) {
        ended.put(end.id(), end);
    }

    void over(EndedTask task) {
        tasks.add(task);
    }

    void write() {
        Chunks.each(started.values().stream().map(this::withEnd).toList(), mapper::insertAll);
        ended.values().stream().filter(end -> !started.containsKey(end.id()))
                .collect(Collectors.groupingBy(end -> new End(end.at(), Optional.ofNullable(end.why()))))
                .forEach((how, ends) -> Chunks.each(ends.stream().map(InstanceEnd::id).sorted().toList(),
                        ids -> mapper.endAll(ids, how.at(), how.why().orElse(null))));
        Chunks.each(tasks, mapper::insertTasks);
        started.clear();
        ended.clear();
        tasks.clear();
    }

    private record End(LocalDateTime at, Optional<String> why) {}

    private FlowInstance withEnd(FlowInstance it) {
        InstanceEnd end = ended.get(it.id());
        return end == null ? it : new FlowInstance(it.id(), it.processKey(), it.definitionId(), it.subjectId(), it.roundId(),
                it.parentId(), it.startedAt(), end.at(), end.why());
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        write();
    }
}
