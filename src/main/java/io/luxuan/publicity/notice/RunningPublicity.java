package io.luxuan.publicity.notice;

import io.luxuan.calendar.CountedWindows;
import io.luxuan.calendar.RunningWindow;
import io.luxuan.shared.MovableClock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lists in publicity, for whoever changes the calendar that they were counted by. */
@Component
class RunningPublicity implements CountedWindows {
    private final NoticeMapper notices;
    private final MovableClock clock;

    RunningPublicity(NoticeMapper notices, MovableClock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public List<RunningWindow> running() {
        return notices.inPublicity(clock.now()).stream().filter(notice -> notice.lastDay() != null).map(notice -> new RunningWindow(
                notice.title(), "/notices/" + notice.id(), notice.publishedAt().toLocalDate(), notice.lastDay())).toList();
    }
}
