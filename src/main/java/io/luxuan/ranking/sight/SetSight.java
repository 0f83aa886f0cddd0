package io.luxuan.ranking.sight;

import io.luxuan.round.Rounds;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Wording;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.permission.ForSupervisors;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;

/** The one thing that supervisors set: whether managers of a round may read scores while its review runs. */
@UseCase
@ForSupervisors
public class SetSight {
    private static final int REASON_LEAST = 10;
    private static final int REASON_MOST = 500;

    private final SightMapper rules;
    private final Rounds rounds;
    private final AuditTrail audit;
    private final MovableClock clock;

    SetSight(SightMapper rules, Rounds rounds, AuditTrail audit, MovableClock clock) {
        this.rules = rules;
        this.rounds = rounds;
        this.audit = audit;
        this.clock = clock;
    }

    /** Twice is once. @throws Refusal {@code sight.reason} with the message at the field {@code reason} */
    @Transactional
    public void set(String roundId, boolean open, String reason) {
        String why = reason == null ? "" : reason.strip();
        if (Wording.letters(why) < REASON_LEAST || why.length() > REASON_MOST) {
            throw new Refusal("sight.reason", Map.of("reason", "refusal.sight.reason"));
        }
        SightRule last = rules.last(rounds.get(roundId).id());
        boolean before = last != null && last.open();
        if (before != open) {
            Person me = Actors.require();
            rules.insert(new SightRule(Ids.next(), roundId, open, why, me.id(), me.name(), clock.now()));
            audit.record(AuditEvent.of("scores.sight", "round", roundId).inRound(roundId)
                    .change(word(before), word(open)).because(why));
        }
    }

    private static String word(boolean open) {
        return open ? "SCORES_OPEN" : "SCORES_HIDDEN";
    }
}
