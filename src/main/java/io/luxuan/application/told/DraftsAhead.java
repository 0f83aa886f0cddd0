package io.luxuan.application.told;

import io.luxuan.notify.DaysAhead;
import io.luxuan.notify.Telling;
import io.luxuan.notify.ToldKind;
import io.luxuan.round.Rounds;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.permission.ForSystem;
import io.luxuan.shared.permission.UseCase;
import java.time.LocalDateTime;
import org.springframework.transaction.annotation.Transactional;

/** Calls that close in a few working days: whoever has a draft is told once of each closing. */
@UseCase
class DraftsAhead implements DaysAhead {
    private final Rounds rounds;
    private final DraftPages drafts;
    private final Telling telling;
    private final MovableClock clock;

    DraftsAhead(Rounds rounds, DraftPages drafts, Telling telling, MovableClock clock) {
        this.rounds = rounds;
        this.drafts = drafts;
        this.telling = telling;
        this.clock = clock;
    }

    @Override
    @ForSystem
    @Transactional
    public void tell(LocalDateTime horizon) {
        rounds.inCall().stream().filter(round -> !round.closesAt().isAfter(horizon))
                .forEach(round -> drafts.tell(ToldKind.CALL_CLOSING, round, clock.now(), telling::tell));
    }
}
