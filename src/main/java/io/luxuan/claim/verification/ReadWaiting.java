package io.luxuan.claim.verification;

import io.luxuan.application.ApplicationFacts;
import io.luxuan.claim.intake.Claim;
import io.luxuan.programme.ClaimCheck;
import io.luxuan.programme.Programme;
import io.luxuan.round.Round;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Slice;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** What a verifier may pass together, a page at a time, each with what the rules say of it. */
@UseCase
public class ReadWaiting {
    static final int PAGE = 50;

    private final VerificationMapper findings;
    private final ApplicationFacts applications;
    private final Rounds rounds;

    ReadWaiting(VerificationMapper findings, ApplicationFacts applications, Rounds rounds) {
        this.findings = findings;
        this.applications = applications;
        this.rounds = rounds;
    }

    /** @param payable as it would be passed, in 万元; null where only people can say; @param failed texts of failed checks */
    public record Line(Claim claim, BigDecimal payable, List<String> failed) {
        public boolean isPassable() {
            return payable != null && payable.signum() > 0 && failed.isEmpty();
        }
    }

    public record Page(Round round, List<String> checks, Slice<Line> lines) {
        public List<String> passable() {
            return lines.rows().stream().filter(Line::isPassable).map(line -> line.claim().applicationId()).toList();
        }
    }

    @ForStaff
    public Page of(String roundId, String cursor) {
        Round round = rounds.get(roundId);
        Programme programme = rounds.programmeOf(round);
        List<Claim> waiting = findings.waitingFor(roundId, Actors.require().id(), cursor, PAGE + 1);
        List<ClaimCheck> checks = programme.claimRule().checks();
        Map<String, Map<String, String>> answers = waiting.isEmpty() || checks.isEmpty() ? Map.of()
                : applications.answers(waiting.stream().map(Claim::applicationId).toList(),
                        checks.stream().map(ClaimCheck::question).distinct().toList());
        return new Page(round, checks.stream().map(ClaimCheck::text).toList(), Slice.of(waiting.stream().map(claim ->
                line(programme, claim, answers.getOrDefault(claim.applicationId(), Map.of()))).toList(), PAGE,
                line -> line.claim().applicationId()));
    }

    private static Line line(Programme programme, Claim claim, Map<String, String> answers) {
        BigDecimal sum = VerificationRules.asClaimed(programme.funding(), claim.requested());
        return new Line(claim, sum == null ? null : VerificationRules.payable(programme.funding(), claim.requested(), sum, null),
                ClaimChecks.failed(programme.claimRule().checks(), answers));
    }
}
