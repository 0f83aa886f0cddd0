package io.luxuan.claim.intake;

import io.luxuan.programme.Programme;
import io.luxuan.programme.Programmes;
import io.luxuan.programme.form.Form.Question;
import io.luxuan.round.Round;
import io.luxuan.round.Rounds;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Claims from before it was kept what each names: it is entered once, by the newest version of their programme, so that nobody
 * is paid for it a second time. Those that were paid come first; a claim that came to nothing holds nothing.
 */
@Component
class ThingsFromBefore {
    static final String NAME = "claimed-things";
    private static final List<ClaimState> ORDER =
            List.of(ClaimState.PAID, ClaimState.GRANTED, ClaimState.LISTED, ClaimState.VERIFIED, ClaimState.VERIFYING, ClaimState.INTAKE);
    private static final int CHUNK = 200;

    private static final int MOST_TRIES = 5;

    private final ClaimMapper claims;
    private final ThingMapper taken;
    private final ThingsOnce things;
    private final Programmes programmes;
    private final Rounds rounds;
    private final TransactionTemplate transaction;
    private final MovableClock clock;

    ThingsFromBefore(ClaimMapper claims, ThingMapper taken, ThingsOnce things, Programmes programmes, Rounds rounds,
            TransactionTemplate transaction, MovableClock clock) {
        this.claims = claims;
        this.taken = taken;
        this.things = things;
        this.programmes = programmes;
        this.rounds = rounds;
        this.transaction = transaction;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void enter() {
        if (taken.isDone(NAME)) {
            return;
        }
        List<Programme> once = programmes.current().stream()
                .filter(programme -> programme.claim() != null && !programme.claim().onceRows().isEmpty()).toList();
        Actors.run(Person.SYSTEM, () -> ORDER.forEach(state -> once.forEach(programme -> rounds.ofProgramme(programme.id()).stream()
                .filter(round -> asksForTables(round, programme)).forEach(round -> enter(programme, round, state)))));
        try {
            taken.done(NAME, clock.now());
        } catch (DuplicateKeyException otherNode) {
            return;
        }
    }

    /** A former version may have asked for something else. */
    private boolean asksForTables(Round round, Programme programme) {
        Programme own = rounds.programmeOf(round);
        return programme.claim().onceRows().stream().allMatch(row -> own.form().question(row.table()).filter(Question::isTable).isPresent());
    }

    private void enter(Programme programme, Round round, ClaimState state) {
        String after = "";
        while (after != null) {
            String last = after;
            after = again(() -> transaction.execute(status -> some(programme, round, state, last)));
        }
    }

    /** Another node, or a unit that hands in, may enter the same at this moment; what is in by then is passed over. */
    private static String again(Supplier<String> some) {
        for (int tried = 1; ; tried++) {
            try {
                return some.get();
            } catch (DuplicateKeyException atOnce) {
                if (tried == MOST_TRIES) {
                    throw atOnce;
                }
            }
        }
    }

    /** Null where no more are left. */
    private String some(Programme programme, Round round, ClaimState state, String after) {
        List<String> ids = claims.withoutThings(round.id(), state, after, CHUNK);
        if (ids.isEmpty()) {
            return null;
        }
        things.takeFirst(programme, ids);
        return ids.get(ids.size() - 1);
    }
}
