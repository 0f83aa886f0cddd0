package io.luxuan.workflow.instance;

import io.luxuan.workflow.EndedTask;
import io.luxuan.workflow.FlowInstance;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Writes down what began and what ended, a whole transaction's rows in few statements. */
@Component
public class FlowLog {
    private final InstanceMapper mapper;

    FlowLog(InstanceMapper mapper) {
        this.mapper = mapper;
    }

    public void started(FlowInstance instance) {
        noted(rows -> rows.started(instance));
    }

    public void ended(InstanceEnd end) {
        noted(rows -> rows.ended(end));
    }

    public void over(EndedTask task) {
        noted(rows -> rows.over(task));
    }

    private void noted(Consumer<FlowRows> note) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            note.accept(open());
        } else {
            FlowRows rows = new FlowRows(mapper);
            note.accept(rows);
            rows.write();
        }
    }

    private FlowRows open() {
        return TransactionSynchronizationManager.getSynchronizations().stream().filter(FlowRows.class::isInstance)
                .map(FlowRows.class::cast).findFirst().orElseGet(() -> {
                    FlowRows rows = new FlowRows(mapper);
                    TransactionSynchronizationManager.registerSynchronization(rows);
                    return rows;
                });
    }
}
