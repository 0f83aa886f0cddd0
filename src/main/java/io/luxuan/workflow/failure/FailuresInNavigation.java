package io.luxuan.workflow.failure;

import io.luxuan.shared.NavigationCounter;
import io.luxuan.shared.permission.ForEveryone;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.workflow.FailedJobs;

@UseCase
@ForStaff
class FailuresInNavigation implements NavigationCounter {
    private final FailedJobs failures;

    FailuresInNavigation(FailedJobs failures) {
        this.failures = failures;
    }

    @Override
    @ForEveryone
    public String path() {
        return "/manager/failed";
    }

    @Override
    public long waiting() {
        return failures.count();
    }

    @Override
    @ForEveryone
    public String messageKey() {
        return "failed.badge";
    }
}
