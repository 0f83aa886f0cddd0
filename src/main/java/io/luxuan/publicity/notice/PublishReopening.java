package io.luxuan.publicity.notice;

import io.luxuan.round.Round;
import io.luxuan.round.Rounds;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;

/** Announces that a round without anything to review takes applications again. */
@Component
public class PublishReopening {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Rounds rounds;
    private final NoticeMapper notices;
    private final Publish publish;
    private final Texts texts;

    PublishReopening(Rounds rounds, NoticeMapper notices, Publish publish, Texts texts) {
        this.rounds = rounds;
        this.notices = notices;
        this.publish = publish;
        this.texts = texts;
    }

    public void of(String roundId, String why) {
        Round round = rounds.get(roundId);
        String title = texts.of("notice.reopened.title", round.title());
        String body = texts.of("notice.reopened.body", round.title(), why, round.closesAt().format(MOMENT), round.recommendBy().format(MOMENT));
        Notice call = notices.latestCall(roundId);
        if (call == null) {
            publish.notice(NoticeKind.CALL, roundId, title, body);
        } else {
            publish.correction(call, NoticeKind.CALL, title, body, why);
        }
    }
}
