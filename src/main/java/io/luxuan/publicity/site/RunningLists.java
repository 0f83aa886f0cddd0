package io.luxuan.publicity.site;

import io.luxuan.publicity.notice.Notice;
import io.luxuan.publicity.notice.NoticeMapper;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.permission.ForEveryone;
import io.luxuan.shared.permission.UseCase;
import java.util.Optional;

/** Which list of a round objections go to now. */
@UseCase
@ForEveryone
public class RunningLists {
    private final NoticeMapper notices;
    private final MovableClock clock;

    RunningLists(NoticeMapper notices, MovableClock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    /** Id of the notice that is in publicity; empty when none is. */
    public Optional<String> noticeOf(String roundId) {
        return Optional.ofNullable(notices.latestList(roundId))
                .filter(notice -> notice.isInPublicityAt(clock.now())).map(Notice::id);
    }
}
