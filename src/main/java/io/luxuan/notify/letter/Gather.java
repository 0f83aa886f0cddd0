package io.luxuan.notify.letter;

import io.luxuan.notify.Way;
import io.luxuan.shared.MovableClock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes letters of what waits, for whom nothing is quiet now. */
@Component
class Gather {
    private static final int PAGE = 200;

    private final OutgoingMapper outgoing;
    private final GatherOne one;
    private final MovableClock clock;

    Gather(OutgoingMapper outgoing, GatherOne one, MovableClock clock) {
        this.outgoing = outgoing;
        this.one = one;
        this.clock = clock;
    }

    void by(Way way) {
        LocalDateTime now = clock.now();
        List<OutgoingMapper.Waiting> page = outgoing.waiting(way, "", now, PAGE);
        while (!page.isEmpty()) {
            page.forEach(waiting -> gather(way, waiting, now));
            page = page.size() < PAGE ? List.of() : outgoing.waiting(way, page.get(PAGE - 1).recipientId(), now, PAGE);
        }
    }

    private void gather(Way way, OutgoingMapper.Waiting waiting, LocalDateTime now) {
        Optional<LocalDateTime> quiet = waiting.fromMinute() == null ? Optional.empty()
                : new QuietHours(waiting.fromMinute(), waiting.untilMinute()).overAt(now);
        if (quiet.isPresent()) {
            one.wait(way, waiting, now, quiet.get());
        } else {
            one.gather(way, waiting, now);
        }
    }
}
