package io.luxuan.publicity.notice;

import io.luxuan.publicity.ListKey;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Puts a notice on the public pages. */
@Component
public class Publish {
    private final NoticeMapper notices;
    private final AuditTrail audit;
    private final MovableClock clock;

    Publish(NoticeMapper notices, AuditTrail audit, MovableClock clock) {
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    public Notice notice(NoticeKind kind, String roundId, String title, String body) {
        return store(new Notice(Ids.next(), kind, roundId, title, body, clock.now(), Actors.require().id(), null, null, null, null,
                null, null));
    }

    /** Beside what it corrects, which stays. @param why public */
    public Notice correction(Notice corrected, NoticeKind kind, String title, String body, String why) {
        return store(new Notice(Ids.next(), kind, corrected.roundId(), title, body, clock.now(), Actors.require().id(), null, null,
                null, null, corrected.id(), why));
    }

    /** Says what became of a list. */
    public Notice about(ListKey list, NoticeKind kind, String title, String body) {
        return store(new Notice(Ids.next(), kind, list.roundId(), title, body, clock.now(), Actors.require().id(), null, null,
                null, list.id(), null, null));
    }

    /** Says what of a final list holds no more, beside the notice that issued it. @param why public */
    public Notice supplement(ListKey list, Notice issued, String title, String body, String why) {
        return store(new Notice(Ids.next(), NoticeKind.FINAL_SUPPLEMENT, list.roundId(), title, body, clock.now(), Actors.require().id(), null,
                null, null, list.id(), issued.id(), why));
    }

    /** In publicity from this moment to the last second of its last working day. */
    public Notice list(ListKey list, NoticeKind kind, String title, String body, int wave, LocalDate lastDay) {
        return store(new Notice(Ids.next(), kind, list.roundId(), title, body, clock.now(), Actors.require().id(), wave, lastDay,
                lastDay.atTime(23, 59, 59), list.id(), null, null));
    }

    private Notice store(Notice notice) {
        notices.insert(notice);
        audit.record(AuditEvent.of("notice.publish", "notice", notice.id()).inRound(notice.roundId())
                .change(null, notice.kind()).because(notice.title()));
        return notice;
    }
}
