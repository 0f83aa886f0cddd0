package io.luxuan.workflow;

import java.util.function.Function;

/** Where a task of this kind is done. Its Chinese name is {@code task.<taskKey>} in the bundles. */
public interface TaskPage {
    String taskKey();

    String path(WorkItem item);

    static TaskPage at(String taskKey, Function<WorkItem, String> path) {
        record At(String taskKey, Function<WorkItem, String> where) implements TaskPage {
            @Override
            public String path(WorkItem item) {
                return where.apply(item);
            }
        }
        return new At(taskKey, path);
    }
}
