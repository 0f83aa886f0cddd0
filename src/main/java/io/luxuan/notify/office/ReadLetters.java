package io.luxuan.notify.office;

import io.luxuan.notify.letter.Letter;
import io.luxuan.notify.letter.LetterMapper;
import io.luxuan.notify.letter.LetterState;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Slice;
import io.luxuan.shared.actor.WhoIsWho;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;

/** What was sent to whom, what was not and why; the newest first. */
@UseCase
class ReadLetters {
    private final LetterMapper letters;
    private final WhoIsWho people;
    private final AuditTrail audit;
    private final MovableClock clock;

    ReadLetters(LetterMapper letters, WhoIsWho people, AuditTrail audit, MovableClock clock) {
        this.letters = letters;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param state null for all */
    @ForStaff
    public Slice<LetterLine> page(LetterState state, String cursor) {
        Slice<Letter> page = Slice.of(letters.page(state, cursor, Slice.PAGE + 1), Slice.PAGE, Letter::id);
        List<String> accounts = page.rows().stream().map(Letter::recipientId).distinct().toList();
        Map<String, String> names = accounts.isEmpty() ? Map.of() : people.people(accounts);
        return new Slice<>(page.rows().stream()
                .map(letter -> LetterLine.of(letter, names.getOrDefault(letter.recipientId(), "—"))).toList(), page.next());
    }

    /** A letter that was given up begins anew. */
    @ForManagers
    @Transactional
    public void retry(String id) {
        Letter letter = letters.find(id).orElseThrow(() -> new NotFound("letter", id));
        if (letters.retry(id, clock.now()) == 0) {
            throw new Refusal("letter.stale");
        }
        audit.record(AuditEvent.of("told.retry", "letter", id).change(letter.state(), LetterState.PENDING));
    }
}
