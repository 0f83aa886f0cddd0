package io.luxuan.workflow.task;

import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Slice;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForSignedIn;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.workflow.KindCount;
import io.luxuan.workflow.KindsOfWork;
import io.luxuan.workflow.Whose;
import io.luxuan.workflow.WorkItem;
import java.util.Collection;
import java.util.List;

@UseCase
@ForSignedIn
class OwnKindsOfWork implements KindsOfWork {
    private final KindMapper mapper;
    private final MovableClock clock;

    OwnKindsOfWork(KindMapper mapper, MovableClock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    @Override
    public List<KindCount> counts(Whose whose) {
        return whose.findsNothing() ? List.of() : mapper.counts(who(), whose, clock.now());
    }

    @Override
    public List<WorkItem> first(Collection<String> taskKeys, Whose whose, int each) {
        return taskKeys.isEmpty() || whose.findsNothing() ? List.of() : mapper.first(who(), whose, taskKeys, null, each);
    }

    @Override
    public Slice<WorkItem> page(String taskKey, Whose whose, String cursor, int limit) {
        List<WorkItem> found = whose.findsNothing() ? List.of() : mapper.first(who(), whose, List.of(taskKey), TaskCursor.parse(cursor), limit + 1);
        return Slice.of(found.stream().limit(limit + 1L).toList(), limit, TaskCursor::of);
    }

    private static Candidacy who() {
        return Candidacy.of(Actors.require());
    }
}
