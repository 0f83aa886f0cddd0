package io.luxuan.workflow;

import java.time.LocalDateTime;
import java.util.Set;
import java.util.function.BiConsumer;

/** Keeps the due moment of some tasks among its own facts: it follows when one person's is put off. */
public interface DueKeeper {
    Set<String> taskKeys();

    void putOff(WorkItem item, LocalDateTime due);

    static DueKeeper of(Set<String> taskKeys, BiConsumer<WorkItem, LocalDateTime> work) {
        return new DueKeeper() {
            @Override
            public Set<String> taskKeys() {
                return taskKeys;
            }

            @Override
            public void putOff(WorkItem item, LocalDateTime due) {
                work.accept(item, due);
            }
        };
    }
}
