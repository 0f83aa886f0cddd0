package io.luxuan.notify.letter;

import io.luxuan.notify.Way;
import io.luxuan.shared.Ids;
import java.time.Duration;
import java.time.LocalDateTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One letter for all that waits for a person, and none for the next while. */
@Component
class GatherOne {
    private final OutgoingMapper outgoing;
    private final LetterMapper letters;
    private final Duration pause;

    GatherOne(OutgoingMapper outgoing, LetterMapper letters, @Value("${luxuan.notify.pause:15m}") Duration pause) {
        this.outgoing = outgoing;
        this.letters = letters;
        this.pause = pause;
    }

    @Transactional
    public void gather(Way way, OutgoingMapper.Waiting one, LocalDateTime now) {
        if (outgoing.turn(one.recipientId(), way, now, now.plus(pause)) == 0) {
            return;
        }
        String id = Ids.next();
        int news = outgoing.enclose(id, way, one.recipientId());
        if (news > 0) {
            letters.insert(new Letter(id, way, one.recipientId(), one.address(), news, LetterState.PENDING, 0, now, now, null, null, null));
        }
    }

    @Transactional
    public void wait(Way way, OutgoingMapper.Waiting one, LocalDateTime now, LocalDateTime until) {
        outgoing.turn(one.recipientId(), way, now, until);
    }
}
