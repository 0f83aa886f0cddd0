package io.luxuan.expert.profile;

import io.luxuan.shared.DeskCounter;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;

@UseCase
@ForStaff
class WaitingChanges implements DeskCounter {
    private final ChangeMapper changes;

    WaitingChanges(ChangeMapper changes) {
        this.changes = changes;
    }

    @Override
    public long waiting() {
        return changes.countWaiting();
    }

    @Override
    public String messageKey() {
        return "experts.changes.desk";
    }

    @Override
    public String path() {
        return "/manager/experts/changes";
    }
}
