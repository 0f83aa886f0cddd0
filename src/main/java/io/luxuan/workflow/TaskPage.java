package io.luxuan.workflow;

/** Where a task of this kind is done. Its Chinese name is {@code task.<taskKey>} in the bundles. */
public interface TaskPage {
    String taskKey();

    String path(WorkItem item);
}
