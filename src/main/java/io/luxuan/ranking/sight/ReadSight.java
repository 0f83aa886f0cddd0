package io.luxuan.ranking.sight;

import io.luxuan.countersign.ReadWishes;
import io.luxuan.round.Round;
import io.luxuan.round.RoundStage;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import java.time.Period;

/** Scores that are known before the review ends tell whose card to void: managers see none while it runs. */
@UseCase
@ForStaff
public class ReadSight {
    /** So long one may read what another confirmed. */
    private static final Period CONFIRMED_FOR = Period.ofDays(7);

    private final SightMapper rules;
    private final ReadWishes wishes;

    ReadSight(SightMapper rules, ReadWishes wishes) {
        this.rules = rules;
        this.wishes = wishes;
    }

    public Sight of(Round round, String applicationId) {
        Person me = Actors.require();
        if (!isHidden(round) || !me.is(Role.MANAGER)) {
            return Sight.FREE;
        }
        if (isOpen(round.id())) {
            return Sight.RULE;
        }
        return wishes.isConfirmed(OpenScores.NAME, applicationId, me.id(), CONFIRMED_FOR) ? Sight.CONFIRMED : Sight.HIDDEN;
    }

    /** Results of a defence or a visit are hidden from managers in the same way until the stage ends. */
    public boolean showsSecondStage(Round round) {
        boolean goesOn = round.stage() == RoundStage.DEFENCE || round.stage() == RoundStage.SITE_VISIT;
        return !goesOn || !Actors.require().is(Role.MANAGER) || isOpen(round.id());
    }

    /** Null before anybody set one. */
    public SightRule rule(String roundId) {
        return rules.last(roundId);
    }

    static boolean isHidden(Round round) {
        return round.stage() == RoundStage.REVIEW;
    }

    private boolean isOpen(String roundId) {
        SightRule rule = rules.last(roundId);
        return rule != null && rule.open();
    }
}
