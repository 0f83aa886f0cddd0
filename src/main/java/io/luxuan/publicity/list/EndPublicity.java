package io.luxuan.publicity.list;

import io.luxuan.publicity.notice.NoticeKind;
import io.luxuan.publicity.notice.NoticeMapper;
import io.luxuan.publicity.notice.Publish;
import io.luxuan.publicity.notice.Texts;
import io.luxuan.round.Ending;
import io.luxuan.round.Round;
import io.luxuan.round.Rounds;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.stereotype.Component;

/** The round ends before its time: the public is told why, and what was in publicity is taken off. Awards stay. */
@Component
class EndPublicity {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private final Rounds rounds;
    private final NoticeMapper notices;
    private final ListMapper lists;
    private final ListSources sources;
    private final Publish publish;
    private final Texts texts;
    private final AuditTrail audit;
    private final MovableClock clock;

    EndPublicity(Rounds rounds, NoticeMapper notices, ListMapper lists, ListSources sources, Publish publish, Texts texts, AuditTrail audit,
            MovableClock clock) {
        this.rounds = rounds;
        this.notices = notices;
        this.lists = lists;
        this.sources = sources;
        this.publish = publish;
        this.texts = texts;
        this.audit = audit;
        this.clock = clock;
    }

    void of(String roundId) {
        if (notices.ofKind(roundId, NoticeKind.ENDED) != null) {
            return;
        }
        Round round = rounds.get(roundId);
        Ending ending = round.ending();
        notices.cutShort(roundId, clock.now());
        takeOff(roundId, texts.of("list.removed.ended"));
        sources.roundEnded(roundId);
        String key = "notice.ended." + ending.outcome();
        publish.notice(NoticeKind.ENDED, roundId, texts.of(key + ".title", round.title()), texts.of(key + ".body",
                round.title(), texts.of("stage." + ending.stage()), ending.reason(), ending.at().format(DAY)));
    }

    private void takeOff(String roundId, String reason) {
        List<String> standing = lists.ofRound(roundId).stream()
                .filter(entry -> entry.state() != EntryState.REMOVED && entry.state() != EntryState.AWARDED)
                .map(ListEntry::applicationId).toList();
        if (!standing.isEmpty()) {
            lists.removeOfRound(roundId, standing, reason);
            audit.recordAll(standing.stream().map(id -> AuditEvent.of("list.remove", "application", id).inRound(roundId)
                    .change(EntryState.LISTED, EntryState.REMOVED).because(reason)).toList());
        }
    }
}
