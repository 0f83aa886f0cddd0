package io.luxuan.publicity.notice;

import io.luxuan.round.RoundChanged;
import io.luxuan.round.RoundChanged.Change;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whatever a call announced and that is another since has a correction of its own, in the transaction that changes it. */
@Component
class CorrectCall {
    private static final Set<String> ANNOUNCED = Set.of("title", "opensAt", "closesAt", "recommendBy", "reviewBy");

    private final NoticeMapper notices;
    private final Publish publish;
    private final Texts texts;

    CorrectCall(NoticeMapper notices, Publish publish, Texts texts) {
        this.notices = notices;
        this.publish = publish;
        this.texts = texts;
    }

    /** A call that is opened again is announced anew by its process. */
    @EventListener
    void of(RoundChanged event) {
        List<Change> announced = event.changes().stream().filter(change -> ANNOUNCED.contains(change.field())).toList();
        Notice call = notices.latestCall(event.before().id());
        if (call == null || announced.isEmpty() || event.before().stage() != event.after().stage()) {
            return;
        }
        String lines = announced.stream().map(change -> texts.of("notice.moved.line", change.label(), change.before(), change.after()))
                .collect(Collectors.joining("\n"));
        publish.correction(call, NoticeKind.CORRECTION, texts.of("notice.moved.title", event.after().title()),
                texts.of("notice.moved.body", call.title(), lines, event.reason()), event.reason());
    }
}
