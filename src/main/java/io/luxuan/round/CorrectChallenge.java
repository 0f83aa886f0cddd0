package io.luxuan.round;

import io.luxuan.programme.Challenge;
import io.luxuan.programme.Programmes;
import io.luxuan.round.history.Behind;
import io.luxuan.shared.FieldFaults;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.Wording;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForEveryone;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;

/** A mistake in a published list is put right for all to see, while applications come in and nobody has handed one in for the challenge. */
@UseCase
class CorrectChallenge {
    private static final int LONGEST_REASON = 500;

    private final ChangeRound rounds;
    private final CorrectionMapper corrections;
    private final Programmes programmes;
    private final ChallengeTakers takers;
    private final MovableClock clock;

    CorrectChallenge(ChangeRound rounds, CorrectionMapper corrections, Programmes programmes, ChallengeTakers takers, MovableClock clock) {
        this.rounds = rounds;
        this.corrections = corrections;
        this.programmes = programmes;
        this.takers = takers;
        this.clock = clock;
    }

    @ForEveryone
    public List<ChallengeCorrection> of(String roundId) {
        return corrections.of(roundId);
    }

    /** @throws Refusal {@code round.correction} with the wrong fields, {@code round.stale} when the round went on meanwhile */
    @Transactional
    @ForManagers
    public void correct(String roundId, CorrectionForm form) {
        Round round = rounds.hold(roundId);
        List<Challenge> list = round.settings().challenges();
        Challenge before = form.chosen(list);
        Challenge after = before == null ? null : form.corrected(before);
        faults(round, before, after, form.why()).refuse("round.correction");
        List<Challenge> all = list.stream().map(one -> one.equals(before) ? after : one).toList();
        FieldFaults twice = new FieldFaults();
        twice.note("title", ChallengeRules.noneTwice(all));
        twice.refuse("round.correction");
        rounds.to(round, round.by(round.settings().offering(all)), Behind.alone(form.why()));
        takers.follow(roundId, question(round), before.option(), after.option());
        corrections.insert(new ChallengeCorrection(Ids.next(), roundId, before.number(), said(before), said(after), form.why(),
                Actors.require().id(), clock.now()));
    }

    private FieldFaults faults(Round round, Challenge before, Challenge after, String why) {
        FieldFaults faults = new FieldFaults();
        faults.note("number", mayCorrect(round.stage(), before != null, before != null && isTaken(round, before)));
        if (after != null) {
            faults.note("title", ChallengeRules.saysWhatAndWhose(after));
            faults.note("title", after.equals(before) ? Verdict.refused("round.correction-same") : Verdict.ALLOWED);
        }
        boolean given = !Wording.saysNothing(why) && why.length() <= LONGEST_REASON;
        faults.note("why", given ? Verdict.ALLOWED : Verdict.refused("round.reason"));
        return faults;
    }

    /** Whoever has taken a challenge up did so as it was published. */
    static Verdict mayCorrect(RoundStage stage, boolean published, boolean taken) {
        if (stage != RoundStage.CALL) {
            return Verdict.refused("round.correction-late");
        }
        if (!published) {
            return Verdict.refused("round.correction-which");
        }
        return taken ? Verdict.refused("round.correction-taken") : Verdict.ALLOWED;
    }

    private boolean isTaken(Round round, Challenge challenge) {
        return takers.isTaken(round.id(), question(round), challenge.option());
    }

    private String question(Round round) {
        return programmes.pinned(round.programmeId(), round.programmeVersion()).form().roles().challenge();
    }

    private static String said(Challenge one) {
        return one.option() + (one.requirement() == null ? "" : "：" + one.requirement());
    }
}
