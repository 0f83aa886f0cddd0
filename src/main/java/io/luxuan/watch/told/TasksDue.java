package io.luxuan.watch.told;

import io.luxuan.notify.About;
import io.luxuan.notify.DaysAhead;
import io.luxuan.notify.Tell;
import io.luxuan.notify.Telling;
import io.luxuan.notify.ToldKind;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.permission.ForSystem;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.workflow.TasksAhead;
import io.luxuan.workflow.WorkItem;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;

/** Tasks that are due in a few working days: each person is told once of a round and a day, however many tasks. */
@UseCase
class TasksDue implements DaysAhead {
    private static final int PAGE = 1000;

    private final TasksAhead tasks;
    private final Telling telling;
    private final MovableClock clock;

    TasksDue(TasksAhead tasks, Telling telling, MovableClock clock) {
        this.tasks = tasks;
        this.telling = telling;
        this.clock = clock;
    }

    /** What tasks have in common that make one piece of news. */
    private record Same(String roundId, String account, String candidate, LocalDateTime due) {
        static Same of(WorkItem item) {
            return new Same(item.roundId(), item.assigneeId(), item.candidate(), item.dueAt());
        }
    }

    @Override
    @ForSystem
    @Transactional
    public void tell(LocalDateTime horizon) {
        LocalDateTime now = clock.now();
        List<WorkItem> page = tasks.dueBetween(now, horizon, null, PAGE);
        while (!page.isEmpty()) {
            tell(page, now);
            page = page.size() < PAGE ? List.of() : tasks.dueBetween(now, horizon, page.get(PAGE - 1), PAGE);
        }
    }

    private void tell(List<WorkItem> page, LocalDateTime now) {
        Map<Same, Tell> news = new LinkedHashMap<>();
        page.forEach(item -> news.computeIfAbsent(Same.of(item), same -> new Tell(ToldKind.DUE_SOON,
                About.round(same.roundId()).until(same.due()), same.due().toLocalDate().toString(), null, now,
                Doers.of(same.account(), same.candidate()))));
        telling.tell(List.copyOf(news.values()));
    }
}
