package io.luxuan.workflow;

import io.luxuan.workflow.engine.JobGauges;
import io.luxuan.workflow.engine.TaskGauges;
import org.springframework.stereotype.Component;

/** Lets a test see at once what monitors see some seconds later. */
@Component
public class GaugesForTests {
    private final TaskGauges tasks;
    private final JobGauges jobs;

    GaugesForTests(TaskGauges tasks, JobGauges jobs) {
        this.tasks = tasks;
        this.jobs = jobs;
    }

    public void forget() {
        tasks.forget();
        jobs.forget();
    }
}
