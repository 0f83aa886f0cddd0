package io.luxuan.notify.letter;

import io.luxuan.notify.Way;
import io.luxuan.shared.MovableClock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which letters this node sends next. They are its own until the lease is over, which is longer than sending them takes. */
@Component
class LetterBatch {
    static final int SIZE = 20;
    private static final Duration LEASE = Duration.ofMinutes(15);

    private final LetterMapper letters;
    private final MovableClock clock;

    LetterBatch(LetterMapper letters, MovableClock clock) {
        this.letters = letters;
        this.clock = clock;
    }

    @Transactional
    public List<Letter> next(Way way) {
        LocalDateTime now = clock.now();
        List<Letter> due = letters.lockDue(way, now, SIZE);
        if (!due.isEmpty()) {
            letters.begin(due.stream().map(Letter::id).toList(), now, now.plus(LEASE));
        }
        return due;
    }
}
