package io.luxuan.notify.letter;

import io.luxuan.notify.Way;
import io.luxuan.notify.way.Carrier;
import io.luxuan.notify.way.Undelivered;
import io.luxuan.notify.way.Ways;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Wording;
import io.luxuan.shared.permission.ForSystem;
import io.luxuan.shared.permission.UseCase;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gathers and sends what waits. A letter whose node died is sent again under the same name, so that its reader can tell. */
@UseCase
@ForSystem
public class SendLetters {
    private static final Logger LOG = LoggerFactory.getLogger(SendLetters.class);
    private static final int LONGEST_REASON = 500;

    private final Ways ways;
    private final Gather gather;
    private final LetterBatch batch;
    private final WriteLetter write;
    private final LetterMapper letters;
    private final MovableClock clock;

    SendLetters(Ways ways, Gather gather, LetterBatch batch, WriteLetter write, LetterMapper letters, MovableClock clock) {
        this.ways = ways;
        this.gather = gather;
        this.batch = batch;
        this.write = write;
        this.letters = letters;
        this.clock = clock;
    }

    public void all() {
        ways.open().forEach(this::by);
    }

    private void by(Way way) {
        gather.by(way);
        Carrier carrier = ways.carrier(way).orElseThrow();
        List<Letter> due = batch.next(way);
        while (!due.isEmpty()) {
            due.forEach(letter -> send(carrier, letter));
            due = due.size() < LetterBatch.SIZE ? List.of() : batch.next(way);
        }
    }

    private void send(Carrier carrier, Letter letter) {
        int attempt = letter.tries() + 1;
        try {
            carrier.carry(write.of(letter));
            letters.sent(letter.id(), attempt, clock.now());
        } catch (Undelivered failed) {
            settle(letter, attempt, failed);
        } catch (RuntimeException failed) {
            LOG.warn("a letter could not be sent", failed);
            settle(letter, attempt, new Undelivered(String.valueOf(failed.getMessage()), false));
        }
    }

    private void settle(Letter letter, int attempt, Undelivered failed) {
        String reason = Wording.atMost(LONGEST_REASON, failed.getMessage());
        Optional<LocalDateTime> again = failed.isForGood() ? Optional.empty() : Retries.after(attempt, clock.now());
        if (again.isPresent()) {
            letters.again(letter.id(), attempt, again.get(), reason);
        } else {
            letters.fail(letter.id(), attempt, reason);
        }
    }
}
