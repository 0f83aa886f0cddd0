package io.luxuan.publicity.notice;

import io.luxuan.programme.Programme;
import io.luxuan.round.Round;
import io.luxuan.round.Rounds;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;

/** Announces that a round takes applications. */
@Component
public class PublishCall {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Rounds rounds;
    private final NoticeMapper notices;
    private final Publish publish;
    private final Texts texts;

    PublishCall(Rounds rounds, NoticeMapper notices, Publish publish, Texts texts) {
        this.rounds = rounds;
        this.notices = notices;
        this.publish = publish;
        this.texts = texts;
    }

    public void of(String roundId) {
        if (notices.ofKind(roundId, NoticeKind.CALL) != null) {
            return;
        }
        Round round = rounds.get(roundId);
        Programme programme = rounds.programmeOf(roundId);
        String body = texts.of(programme.recommends() ? "notice.call.body" : "notice.call.body.direct",
                programme.policy().document(), programme.policy().article(), programme.policy().text(), programme.name(),
                round.opensAt().format(MOMENT), round.closesAt().format(MOMENT), round.recommendBy().format(MOMENT),
                String.join("、", programme.leads()));
        publish.notice(NoticeKind.CALL, roundId, texts.of("notice.call.title", round.title()), body);
    }
}
